import Basics

/// What Hearth calls things until the council says otherwise.
enum CouncilTermWords {
    static let standard: [Term: TermWords] = [
        .promise: TermWords(one: Wording("promise", cy: "addewid"), many: Wording("promises", cy: "addewidion")),
        .commitment: TermWords(
            one: Wording("commitment", cy: "ymrwymiad"), many: Wording("commitments", cy: "ymrwymiadau")),
        .priority: TermWords(
            one: Wording("priority", cy: "blaenoriaeth"), many: Wording("priorities", cy: "blaenoriaethau")),
        .programme: TermWords(
            one: Wording("programme", cy: "rhaglen waith"), many: Wording("programmes", cy: "rhaglenni gwaith")),
        .activity: TermWords(
            one: Wording("activity", cy: "gweithgaredd"), many: Wording("activities", cy: "gweithgareddau")),
        .step: TermWords(one: Wording("step", cy: "cam"), many: Wording("steps", cy: "camau")),
        .panel: TermWords(one: Wording("panel", cy: "panel"), many: Wording("panels", cy: "paneli")),
        .lead: TermWords(one: Wording("lead", cy: "arweinydd"), many: Wording("leads", cy: "arweinwyr")),
    ]
}
