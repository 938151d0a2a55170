using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Which terms of a document belong to which name, while names are being found.</summary>
internal sealed class NameBoard
{
    private readonly int[] _owners;

    public NameBoard(Document document)
    {
        Document = document;
        _owners = new int[document.Terms.Length];
        foreach (var match in document.Listed)
        {
            var first = document.TermAt(match.Span.Start);
            if (first > 0 && document.Terms[first - 1].FullEnd > match.Span.Start)
            {
                first--;
            }

            Place(new BoardName(match.Span, first, document.TermAt(match.Span.End), match.Value));
        }
    }

    public Document Document { get; }

    public List<BoardName> Entries { get; } = [];

    /// <summary>The name that the term belongs to, or null.</summary>
    public BoardName? At(int term) => term >= 0 && term < _owners.Length && _owners[term] > 0 && !Entries[_owners[term] - 1].Removed ? Entries[_owners[term] - 1] : null;

    /// <summary>The state or people that the term belongs to, by the state's name.</summary>
    public string? CountryAt(int term) => At(term)?.Listing switch
    {
        StateListing state => state.State.Name,
        DemonymListing demonym => demonym.Country,
        _ => null,
    };

    /// <summary>Adds a name; names that it covers are taken off.</summary>
    public void Place(BoardName name)
    {
        for (var term = name.First; term < name.End; term++)
        {
            if (At(term) is { } covered)
            {
                covered.Removed = true;
            }
        }

        Entries.Add(name);
        for (var term = name.First; term < name.End && term < _owners.Length; term++)
        {
            _owners[term] = Entries.Count;
        }
    }

    /// <summary>Whether the term is a capitalised word that no name has taken, and no function word, month or weekday.</summary>
    public bool IsFreeCapital(int term) =>
        term >= 0 && term < _owners.Length && Document.Terms[term] is { Capital: true, Kind: WordKind.Letters } word
        && !word.Is(WordSense.Closed | WordSense.Weekday) && !IsContraction(term) && (!word.Is(WordSense.Month) || word.Is(WordSense.GivenName)) && At(term) is null;

    // "I'm", "We'll": a pronoun with its verb.
    private bool IsContraction(int term)
    {
        var mark = Document.Word(term).LastIndexOfAny('\'', '’');
        return mark > 0 && Document.Word(term)[(mark + 1)..] is "m" or "ll" or "ve" or "re" or "d";
    }
}

/// <summary>A name on the board, over terms.</summary>
internal sealed record BoardName(TextSpan Span, int First, int End, Listing? Listing)
{
    /// <summary>The value, where it is known without the rest of the document.</summary>
    public FactValue? Value { get; init; }

    /// <summary>Set when a longer name has taken its terms.</summary>
    public bool Removed { get; set; }
}
