using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Clauses;

/// <summary>Fills templates with facts; spans are recorded while the text is written.</summary>
/// <remarks>Laws: the segments laid end to end are the text; the words of a <see cref="FactWords"/> are the fact in its format, or the
/// template's words that rest on it, and nothing else; what no fact fills is a bracketed gap. A template that no fact fits at all
/// becomes one gap, not a row of them.</remarks>
public static class TemplateFiller
{
    /// <summary>Before the name of a choice in the picks: "choose:emphasis" picks the wording, counted from 0.</summary>
    public const string ChoicePrefix = "choose:";

    /// <summary>Fills <paramref name="template"/>. <paramref name="picks"/> (slot name to fact id, or "choose:name" to the number of a wording)
    /// settles a choice a person has made; a pick that names nothing known is passed over.</summary>
    public static FilledClause Fill(
        ClauseTemplate template,
        IReadOnlyList<Fact> facts,
        IReadOnlyDictionary<SourceId, Source> sources,
        FillContext context,
        Lexicon lexicon,
        IReadOnlyDictionary<string, string>? picks = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(sources);
        var index = new FactIndex(facts, sources);
        return Fill(template, index, new PartyGuard(context, lexicon, index), context, lexicon, picks);
    }

    internal static FilledClause Fill(
        ClauseTemplate template, FactIndex index, PartyGuard parties, FillContext context, Lexicon lexicon,
        IReadOnlyDictionary<string, string>? picks = null)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(lexicon);
        picks ??= new Dictionary<string, string>();
        return new ClauseFilling(template, new SlotChooser(template, index, parties, picks), context, lexicon, picks).Run();
    }
}
