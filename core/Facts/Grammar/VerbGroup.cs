namespace StatementDraft.Core.Facts.Grammar;

/// <summary>What a verb group is by its first word.</summary>
internal enum VerbGroupKind
{
    /// <summary>Has a subject of its own and a tense: "is expected to propose", "met".</summary>
    Finite,

    /// <summary>"To propose".</summary>
    Infinitive,

    /// <summary>A bare base form after "and" or a comma: "... and propose".</summary>
    Bare,

    /// <summary>"Proposing", "having proposed".</summary>
    Ing,

    /// <summary>"Proposed by", without an auxiliary.</summary>
    Participle,
}

/// <summary>Auxiliaries, operators and one content verb, read as one.</summary>
internal sealed class VerbGroup
{
    /// <summary>The first token.</summary>
    public required int First { get; init; }

    /// <summary>The token after the last, particles included.</summary>
    public int End { get; set; }

    /// <summary>The first token of the content verb.</summary>
    public int Verb { get; set; }

    public VerbGroupKind Kind { get; set; }

    /// <summary>The content verb's lemma, with its particle where a list has it so ("call on").</summary>
    public string Lemma { get; set; } = "";

    /// <summary>The form of the first verb: coordinated verbs share it.</summary>
    public WordClass Form { get; set; }

    /// <summary>Whether the content verb stands in -ing after an operator: "committed to maintaining".</summary>
    public bool IngContent { get; set; }

    public bool Passive { get; set; }

    public bool Negated { get; set; }

    public bool Will { get; set; }

    /// <summary>The modality of the innermost operator that has one.</summary>
    public Modality? Modality { get; set; }

    /// <summary>Token ranges of the operators, outermost first, with the lemma that carries each.</summary>
    public IReadOnlyList<(int First, int End, string Lemma)> Operators { get; private set; } = [];

    /// <summary>Adds the next operator. Most groups have none.</summary>
    public void AddOperator(int first, int end, string lemma) => Operators = [.. Operators, (first, end, lemma)];
}
