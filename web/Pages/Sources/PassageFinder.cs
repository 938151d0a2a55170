using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Facts;

namespace StatementDraft.Web.Pages.Sources;

/// <summary>Finds the passage that a person wants to mark: by its place, where she selected it, or by its words.</summary>
public static class PassageFinder
{
    private const int LongestPassage = 2000;
    private const int MostPlaces = 30;

    public static MarkEntry Find(Source source, string? words, string? at, string? kind)
    {
        ArgumentNullException.ThrowIfNull(source);
        var chosen = ValueEntryReader.Choice<FactKind>(kind) ?? FactKind.Position;
        var text = source.Text;
        if (MarkEntry.ReadPlace(at, text.Length) is { } place && !string.IsNullOrWhiteSpace(place.Of(text)) && Agree(words, place.Of(text)))
        {
            var whole = PersonFacts.WholeWords(text, place);
            return Checked(new MarkEntry(whole.Of(text), chosen, whole, []));
        }

        var given = (words ?? "").Trim();
        if (given.Length == 0)
        {
            return new MarkEntry("", chosen, null, [], Texts.Of("Give the words of the passage."));
        }

        return Anchor.Places(given, text, MostPlaces) switch
        {
            [] => new MarkEntry(given, chosen, null, [], Texts.Of("These words do not stand in the source. Copy them exactly as they stand there, whole words only.")),
            [var only] => Checked(new MarkEntry(given, chosen, only, [])),
            var several => Checked(new MarkEntry(given, chosen, null, several)),
        };
    }

    /// <summary>What the form is filled with: what the rules read in these words by themselves, said as firmly as the sentence around them.</summary>
    public static ValueEntry Proposal(Source source, TextSpan place, FactKind kind, FactExtractor extractor, IReadOnlyList<NumberedFact> facts)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(extractor);
        var words = place.Of(source.Text);
        if (facts.FirstOrDefault(fact => fact.Fact.Kind == kind && fact.Fact.Span == place) is { Fact: var same })
        {
            return ValueEntry.Of(same);
        }

        var alone = extractor.Read(new Source(source.Id, words, source.Details)).Facts.FirstOrDefault(fact => fact.Kind == kind);
        var entry = alone is null ? new ValueEntry { Name = words, Object = words } : ValueEntry.Of(alone);
        var around = facts.FirstOrDefault(fact => fact.Fact.Sentence.Contains(place))?.Fact;
        (entry.Firmness, entry.Topic) = around is null ? (Modality.Stated.ToString(), null) : (around.Modality.ToString(), ValueEntry.Of(around).Topic);
        return entry;
    }

    // Words changed after a place was chosen are looked for anew. A selection may hold fewer line breaks than the text.
    private static bool Agree(string? words, string there) => string.IsNullOrWhiteSpace(words) || Dense(words) == Dense(there);

    private static string Dense(string words) => string.Concat(FoldedText.Fold(words).Where(c => c != ' '));

    private static MarkEntry Checked(MarkEntry entry) => entry.Words.Length <= LongestPassage ? entry : entry with
    {
        Place = null,
        Places = [],
        Problem = Texts.Of("The passage has {0:N0} characters; a fact has at most {1:N0}.", entry.Words.Length, LongestPassage),
    };
}
