namespace StatementDraft.Core.Facts.Grammar;

/// <summary>What a word is in its sentence.</summary>
internal enum Tag : byte
{
    /// <summary>Nouns, names, adjectives, numbers: whatever a noun phrase is made of.</summary>
    Nominal,
    Determiner,
    Pronoun,

    /// <summary>The 's of "Japan's".</summary>
    Possessive,
    Preposition,

    /// <summary>The "to" of an infinitive.</summary>
    To,
    Coordinator,
    Subordinator,

    /// <summary>The "that" (or "whether", "how") that opens what is said, thought or agreed.</summary>
    That,

    /// <summary>The "who", "which" or "that" that opens a relative clause.</summary>
    Relative,
    Modal,

    /// <summary>Be, have, do.</summary>
    Auxiliary,
    Verb,
    Adverb,
    Negation,
    Comma,

    /// <summary>A semicolon, colon, dash or bracket.</summary>
    Break,
    OpenQuote,
    CloseQuote,

    /// <summary>A full stop and its kin.</summary>
    Stop,
}

/// <summary>One word of a sentence with what the grammar found out about it.</summary>
internal struct Token
{
    public int Start;
    public int End;

    /// <summary>What the form can be.</summary>
    public WordClass Classes;

    /// <summary>What it is here.</summary>
    public Tag Tag;

    /// <summary>For a verb or auxiliary: the one form of <see cref="WordClass.Verb"/> that it has here.</summary>
    public WordClass Form;

    /// <summary>The lemma in lower case; for words that no list knows, null.</summary>
    public string? Lemma;

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool Capital;

    /// <summary>Whether it looks like a plural noun.</summary>
    public bool Plural;

    public readonly bool IsVerbal => Tag is Tag.Modal or Tag.Auxiliary or Tag.Verb;

    public readonly bool Can(WordClass classes) => (Classes & classes) != 0;
}
