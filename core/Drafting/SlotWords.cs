using StatementDraft.Core.Clauses;
using StatementDraft.Core.Clauses.Formats;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Drafting;

/// <summary>What a fact says at each place of its slot. A template may name a slot several times: for its amount, for its payer, and
/// for words of its own that only rest on the fact.</summary>
internal sealed class SlotWords
{
    private static readonly FillContext Nothing = new([], [], null, null);

    private readonly string _slot;
    private readonly IReadOnlyList<TemplatePart> _parts;
    private readonly FillContext _context;
    private readonly Lexicon _lexicon;

    internal SlotWords(string slot, ClauseTemplate? template, FillContext? context, Lexicon lexicon)
    {
        (_slot, _context, _lexicon) = (slot, context ?? Nothing, lexicon);
        _parts = [.. Flatten(template?.Body ?? []).Where(IsOfSlot)];
    }

    /// <summary>The words for one place, where the slot's places in the clause are told in order.</summary>
    /// <returns>The words, and whether they are the template's.</returns>
    /// <param name="standing">The words that were linked there; null for a gap.</param>
    /// <param name="index">Which of the places.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="fact">What fills the slot.</param>
    internal (string Words, bool Rests) At(string? standing, int index, int count, Fact fact)
    {
        if (standing is not null && IsRestingWording(standing, fact))
        {
            return (standing, true);
        }

        var part = count == _parts.Count ? _parts[index] : _parts.OfType<SlotPart>().FirstOrDefault() ?? (_parts.Count > 0 ? _parts[0] : null);
        return part is RestingWords resting ? (Wording(resting.Wording), true) : (Write(fact, (part as SlotPart)?.Format), false);
    }

    // Without the template, the words linked to a position are taken for the template's: nobody writes out a whole sentence as a value.
    private bool IsRestingWording(string words, Fact fact) => _parts.Count == 0
        ? fact.Kind is FactKind.Position or FactKind.Meeting
        : _parts.OfType<RestingWords>().Any(part => Wordings(part.Wording).Any(wording => string.Equals(wording, words, StringComparison.OrdinalIgnoreCase)));

    private string Write(Fact fact, string? format) =>
        fact.Kind is FactKind.Position && format is null
            ? fact.Quotation.Words
            : FactFormats.Write(fact, FactFormats.Of(fact.Kind).Contains(format ?? "") ? format : null, _context, _lexicon) ?? fact.Quotation.Words;

    private bool IsOfSlot(TemplatePart part) => part switch
    {
        SlotPart place => place.Slot == _slot,
        RestingWords resting => resting.Slot == _slot,
        _ => false,
    };

    private static IEnumerable<TemplatePart> Flatten(IEnumerable<TemplatePart> parts) => parts.SelectMany(part => part switch
    {
        OptionalPassage passage => Flatten(passage.Parts).Concat(Flatten(passage.Otherwise)),
        SeriesPart series => series.Items.SelectMany(Flatten),
        Alternatives alternatives => alternatives.Wordings.SelectMany(Flatten),
        _ => [part],
    });

    private static string Wording(IReadOnlyList<TemplatePart> parts) => Wordings(parts).ElementAt(Wordings(parts).Count() / 2);

    // Every wording the parts allow; where there are alternatives, weakest first.
    private static IEnumerable<string> Wordings(IReadOnlyList<TemplatePart> parts) => parts
        .Aggregate<TemplatePart, IEnumerable<string>>([""], (heads, part) => part switch
        {
            FixedWords words => heads.Select(head => head + words.Words),
            Alternatives alternatives => heads.SelectMany(head => alternatives.Wordings.SelectMany(Wordings).Select(tail => head + tail)),
            _ => heads,
        })
        .Select(words => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
