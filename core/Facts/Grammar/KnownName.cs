using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>What a name stands for when it acts.</summary>
public enum NameKind
{
    /// <summary>A state, by name, form or capital.</summary>
    State,

    /// <summary>An adjective or people: "Japanese".</summary>
    Demonym,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A body, company or medium.</summary>
    Organization,
}

/// <summary>A name found in the text that is parsed.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The full name.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Country">The state a person or body belongs to, where known; for a state and a demonym, the state itself.</param>
/// <param name="Title">What the text calls a person beside the name: "Home Secretary"; null where it says nothing.</param>
public readonly record struct KnownName(TextSpan Span, string Name, NameKind Kind, string? Country, string? Title = null);
