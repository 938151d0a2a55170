namespace StatementDraft.Core.Facts.Grammar;

/// <summary>What a word form can be. Most forms can be several things; <see cref="Tagger"/> settles which by what stands around them.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Determiner = 1 << 0,
    Pronoun = 1 << 1,
    Preposition = 1 << 2,
    Coordinator = 1 << 3,
    Subordinator = 1 << 4,
    Relative = 1 << 5,
    Modal = 1 << 6,
    Be = 1 << 7,
    Have = 1 << 8,
    Do = 1 << 9,
    Negation = 1 << 10,
    Adverb = 1 << 11,

    /// <summary>The base form of a verb: "plan".</summary>
    Base = 1 << 12,

    /// <summary>The third person of the present: "plans".</summary>
    Present = 1 << 13,

    /// <summary>The past: "planned", "took".</summary>
    Past = 1 << 14,

    /// <summary>The past participle: "planned", "taken".</summary>
    Participle = 1 << 15,

    /// <summary>The form in -ing.</summary>
    Ing = 1 << 16,

    /// <summary>The form is as often a noun as a verb: "plans", "support", "meeting".</summary>
    Noun = 1 << 17,

    /// <summary>A form of be, have or do that is finite.</summary>
    Finite = 1 << 18,

    /// <summary>A pronoun that can only be a subject: "we", "they".</summary>
    SubjectOnly = 1 << 19,

    /// <summary>The form is more often an adjective than a verb: "open".</summary>
    Adjective = 1 << 20,

    /// <summary>The participle tells a state of the subject rather than an act upon it: "united", "concerned".</summary>
    State = 1 << 21,

    Verb = Base | Present | Past | Participle | Ing,
    Auxiliary = Be | Have | Do,
}
