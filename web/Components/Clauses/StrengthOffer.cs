using StatementDraft.Core.Clauses;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Components.Clauses;

/// <summary>One wording of a point, and what choosing it would do.</summary>
/// <param name="Number">As <see cref="ClauseStrengths.Switch"/> counts.</param>
/// <param name="Words">The wording.</param>
/// <param name="IsPresent">Whether it stands in the clause.</param>
/// <param name="Effect">What becomes of the commitments, in words; one sentence where nothing does; empty for the present wording.</param>
public sealed record OfferedWording(int Number, string Words, bool IsPresent, IReadOnlyList<string> Effect);

/// <summary>A point that the template words in several strengths.</summary>
/// <param name="Name">Its name in the template.</param>
/// <param name="Sentence">Where the sentence that holds it stands in the clause.</param>
/// <param name="Span">Where the present wording stands in the clause.</param>
/// <param name="Wordings">Weakest first.</param>
public sealed record StrengthOffer(string Name, TextSpan Sentence, TextSpan Span, IReadOnlyList<OfferedWording> Wordings)
{
    internal static string NoEffect => Texts.Of("The commitments stay the same.");

    /// <summary>The points that stand in the clause, each wording with its effect worked out.</summary>
    public static IReadOnlyList<StrengthOffer> Of(Clause clause, ClauseTemplate template, CommitmentComparer comparer) =>
    [
        .. from choice in ClauseStrengths.Of(clause, template).DistinctBy(choice => choice.Name)
           select new StrengthOffer(choice.Name, SentenceAround(clause.Text, choice.Span), choice.Span, [
               .. from wording in choice.Wordings.Index()
                  let isPresent = wording.Index == choice.Chosen
                  select new OfferedWording(wording.Index, wording.Item, isPresent, isPresent ? [] : Effect(SwitchedStrength.Of(clause, template, choice.Name, wording.Index, comparer)))]),
    ];

    private static IReadOnlyList<string> Effect(SwitchedStrength switched) =>
        switched.Changes.Count == 0 ? [NoEffect] : [.. switched.Changes.Select(Told)];

    private static string Told(CommitmentChange change) => change.Fate switch
    {
        CommitmentFate.Strengthened => Texts.Of("{0}: strengthened", Texts.Of(change.Message)),
        CommitmentFate.Weakened => Texts.Of("{0}: weakened", Texts.Of(change.Message)),
        CommitmentFate.Narrowed => Texts.Of("{0}: narrowed", Texts.Of(change.Message)),
        CommitmentFate.Widened => Texts.Of("{0}: widened", Texts.Of(change.Message)),
        CommitmentFate.Lost or CommitmentFate.Gained or CommitmentFate.DifferentKind or CommitmentFate.Same => Texts.Of(change.Message),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static TextSpan SentenceAround(string text, TextSpan words) =>
        Sentences.Of(text).Where(sentence => sentence.Overlaps(words)).Aggregate(words, (all, sentence) => all.Cover(sentence));
}
