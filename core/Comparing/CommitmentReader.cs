using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Facts.Rules;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Picks, out of the propositions of a text, those that a drafter reads as commitments: one for each main verb, and in
/// "reiterated our opposition to" the opposition.</summary>
internal sealed class CommitmentReader(Lexicon lexicon)
{
    // Saying again, or with weight, frames an act; the act is what counts where the object names one.
    private static readonly string[] Frames = ["shared-view", "emphasis"];

    private static readonly string[] Conditions = ["if", "unless", "provided", "once", "when", "should"];

    private static readonly string[] LongConditions = ["as long as", "so long as"];

    // "as long as it takes" sets no condition: it says how long.
    private static readonly string[] Lasting = ["take", "need", "require"];

    /// <summary>"That" and a blank, or a determiner, may stand between a saying and the act said.</summary>
    private const int LongestOpener = 5;

    /// <summary>More words than this before the actor are a clause of their own.</summary>
    private const int LongestLead = 14;

    private static readonly string[] Places = ["in", "across", "around", "throughout", "within", "off", "along", "near"];

    private readonly SentenceParts _parts = new(lexicon);
    private readonly AgreedActs _agreedActs = new(lexicon);
    private readonly TopicTagger _topics = new(lexicon);
    private readonly FactLists _lists = FactLists.Of(lexicon);

    internal IReadOnlyList<Commitment> Read(string text)
    {
        var commitments = new List<Commitment>();
        var figures = SaidFigures.Of(text, _lists);
        foreach (var (sentence, parts) in _parts.Of(text))
        {
            var conditions = parts.Where(part => IsCondition(part, text)).Select(part => ConditionOf(part, text)).ToList();
            var propositions = parts.Where(part => IsAct(part, text) && !IsCondition(part, text)).Select(part => _agreedActs.Read(WithoutOwnDenial(WithoutPassiveConcern(part, text), text), text)).ToList();
            foreach (var proposition in propositions)
            {
                if (CommitmentIn(proposition, propositions, text) is ({ } commitment, var frame))
                {
                    // What the act is about tells the topic; who acts and where it is said only where that is silent.
                    var words = commitment.Span.Of(text);
                    var topic = TopicOf(commitment.ObjectSpan?.Of(text) ?? "") ?? TopicOf(words) ?? TopicOf(sentence.Of(text));
                    List<Adjunct> adjuncts = [.. commitment.Adjuncts, .. conditions];
                    var own = figures.Within(commitment.Span);
                    if (proposition == parts[0] && LeadOf(sentence, proposition, text) is { } span)
                    {
                        // "In March 2027, they will hold ...": a date may stand before who acts, and is compared as a date.
                        var dates = figures.Within(span).Dates;
                        own = own with { Dates = [.. dates, .. own.Dates] };
                        adjuncts.Add(new Adjunct(dates.Count == 0 && IsPlace(span, text) ? "place" : "lead", span));
                    }

                    commitments.Add(new Commitment(commitment.Span, words, topic, commitment with { Adjuncts = adjuncts }) { Frame = frame, Figures = own });
                }
            }
        }

        return commitments;
    }

    private string? TopicOf(string words) => _topics.Of(words) is [var main, ..] ? main : null;

    private static bool IsAct(Proposition proposition, string text) =>
        !proposition.VerbSpan.Of(text).StartsWith("includ", StringComparison.OrdinalIgnoreCase);

    // "We are concerned about" looks like a passive; the concern is ours.
    private static Proposition WithoutPassiveConcern(Proposition proposition, string text) =>
        proposition is { Family: "concern", ActorSpan: null, ObjectSpan: { } subject } && subject.End <= proposition.VerbSpan.Start
            ? proposition with
            {
                ActorSpan = subject,
                Actors = [subject.Of(text)],
                ObjectSpan = new TextSpan(proposition.VerbSpan.End, Math.Max(proposition.VerbSpan.End, proposition.Span.End)),
            }
            : proposition;

    // "Reject" denies by itself, as the ladder of opposition says already.
    private static Proposition WithoutOwnDenial(Proposition proposition, string text) =>
        proposition is { Negated: true, Family: "opposition", Operators.Count: 0 } && !Words.Of(text, new TextSpan(proposition.Span.Start, proposition.VerbSpan.Start)).Any(word => IsDenial(word.Span.Of(text)))
            ? proposition with { Negated = false, Modality = Modality.Stated }
            : proposition;

    private static bool IsDenial(string word) =>
        word is "not" or "never" or "no" or "neither" or "cannot" || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal);

    // "In the Red Sea, the two leaders oppose ...": where the act holds may stand before who acts.
    private static TextSpan? LeadOf(TextSpan sentence, Proposition proposition, string text)
    {
        var start = StartOf(proposition);
        var words = Words.Of(text, new TextSpan(sentence.Start, Math.Max(sentence.Start, start)));
        return words.Count < 3 || words.Count > LongestLead || words[^1].Span.Of(text) is not ","
            ? null
            : new TextSpan(sentence.Start, words[^1].Span.Start);
    }

    private static bool IsPlace(TextSpan lead, string text)
    {
        var words = Words.Of(text, lead);
        return Places.Contains(words[0].Span.Of(text).ToLowerInvariant()) && words.Skip(1).Any(word => char.IsUpper(text[word.Span.Start]));
    }

    private static bool IsCondition(Proposition proposition, string text) => OpenerOf(proposition, text) is not null;

    private static Adjunct ConditionOf(Proposition proposition, string text)
    {
        var opener = OpenerOf(proposition, text)!.Value;
        return new(opener.Length > LongestOpener && Lasting.Contains(proposition.Stance) ? "duration" : "condition", opener.Cover(proposition.Span));
    }

    // "Pending a review" opens itself.
    private static TextSpan? OpenerOf(Proposition proposition, string text)
    {
        if (proposition.Kind == ClauseKind.Participle && proposition.VerbSpan.Of(text).Equals("pending", StringComparison.OrdinalIgnoreCase))
        {
            return proposition.VerbSpan;
        }

        var head = text.AsSpan(0, StartOf(proposition)).TrimEnd();
        foreach (var opener in LongConditions)
        {
            if (head.EndsWith(opener, StringComparison.OrdinalIgnoreCase))
            {
                return new TextSpan(head.Length - opener.Length, head.Length);
            }
        }

        return WordBefore(text, StartOf(proposition)) is { } word && Conditions.Contains(word.Of(text).ToLowerInvariant()) ? word : null;
    }

    private static int StartOf(Proposition proposition) => Math.Min(proposition.Span.Start, proposition.ActorSpan?.Start ?? proposition.Span.Start);

    private static TextSpan? WordBefore(string text, int at)
    {
        var words = Words.Of(text, new TextSpan(Math.Max(0, at - 16), at));
        return words.Count > 0 ? words[^1].Span : null;
    }

    private static (Proposition? Act, Proposition? Frame) CommitmentIn(Proposition proposition, List<Proposition> all, string text)
    {
        var holder = all.Find(other => other != proposition && Holds(other, proposition));
        if (holder is not null && !IsCoordinated(proposition, text))
        {
            return (null, null);
        }

        // What is coordinated behind the object was read as a part of it.
        var next = all.Find(other => other != proposition && Holds(proposition, other) && IsCoordinated(other, text));
        var own = next is null ? proposition : Cut(proposition, next.Span.Start, text);
        own = holder is null || own.Actors.Count > 0 ? own : own with { Actors = holder.Actors, ActorSpan = holder.ActorSpan };
        return all.Find(other => other != proposition && IsFramed(own, other)) is { } act
            ? (act with { Span = own.Span, Actors = own.Actors.Count > 0 ? own.Actors : act.Actors, ActorSpan = own.ActorSpan ?? act.ActorSpan }, own)
            : (own, null);
    }

    private static bool Holds(Proposition outer, Proposition inner) =>
        outer.Span != inner.Span && outer.Span.Contains(inner.Span)
        && (outer.VerbSpan.Start < inner.Span.Start || (!outer.Passive && outer.ObjectSpan is { } said && said.End <= outer.VerbSpan.Start && said.Contains(inner.Span)));

    private static bool IsFramed(Proposition frame, Proposition act) =>
        Frames.Contains(frame.Family) && act.Rank is not null && act.Family is not null && !Frames.Contains(act.Family)
        && act.ObjectSpan is { IsEmpty: false } && frame.ObjectSpan is { } said && said.Contains(act.Span) && act.Span.Start - said.Start <= LongestOpener
        && act.Operators.Count == 0;

    private static bool IsCoordinated(Proposition proposition, string text)
    {
        var before = text.AsSpan(0, proposition.Span.Start).TrimEnd();
        return proposition.Family is not null && proposition.Operators.Count == 0 && (before.EndsWith(" and") || before.EndsWith(";"));
    }

    private static Proposition Cut(Proposition proposition, int end, string text)
    {
        while (end > proposition.VerbSpan.End && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';'))
        {
            end--;
        }

        if (end - 3 > proposition.VerbSpan.End && text.AsSpan(end - 3, 3) is "and")
        {
            return Cut(proposition, end - 3, text);
        }

        return proposition with
        {
            Span = Until(proposition.Span, end),
            ObjectSpan = proposition.ObjectSpan is { } said ? Until(said, end) : null,
            Modifiers = [.. proposition.Modifiers.Where(span => span.End <= end)],
            Adjuncts = [.. proposition.Adjuncts.Where(adjunct => adjunct.Span.Start < end).Select(adjunct => adjunct with { Span = Until(adjunct.Span, end) })],
        };
    }

    private static TextSpan Until(TextSpan span, int end) => new(span.Start, Math.Max(span.Start, Math.Min(span.End, end)));
}
