extension Authority {
    /// The 21 counties that have districts below them.
    static let counties: [Authority] = [
        Authority("E10000003", "873", "Cambridgeshire", cy: "Swydd Gaergrawnt"),
        Authority("E10000007", "830", "Derbyshire", cy: "Swydd Derby"),
        Authority("E10000008", "878", "Devon", cy: "Dyfnaint"),
        Authority("E10000011", "845", "East Sussex", cy: "Dwyrain Sussex"),
        Authority("E10000012", "881", "Essex"),
        Authority("E10000013", "916", "Gloucestershire", cy: "Swydd Gaerloyw"),
        Authority("E10000014", "850", "Hampshire"),
        Authority(
            "E10000015", "919", "Hertfordshire", cy: "Swydd Hertford",
            was: ["E07000097", "E07000100", "E07000101", "E07000104"]),
        Authority("E10000016", "886", "Kent", cy: "Caint"),
        Authority("E10000017", "888", "Lancashire", cy: "Swydd Gaerhirfryn"),
        Authority("E10000018", "855", "Leicestershire", cy: "Swydd Gaerlŷr"),
        Authority("E10000019", "925", "Lincolnshire", cy: "Swydd Lincoln"),
        Authority("E10000020", "926", "Norfolk"),
        Authority("E10000024", "891", "Nottinghamshire", cy: "Swydd Nottingham"),
        Authority("E10000025", "931", "Oxfordshire", cy: "Swydd Rydychen"),
        Authority("E10000028", "860", "Staffordshire", cy: "Swydd Stafford"),
        Authority("E10000029", "935", "Suffolk", was: ["E07000201", "E07000204", "E07000205", "E07000206"]),
        Authority("E10000030", "936", "Surrey"),
        Authority("E10000031", "937", "Warwickshire", cy: "Swydd Warwick"),
        Authority("E10000032", "938", "West Sussex", cy: "Gorllewin Sussex"),
        Authority("E10000034", "885", "Worcestershire", cy: "Swydd Gaerwrangon"),
    ]
}
