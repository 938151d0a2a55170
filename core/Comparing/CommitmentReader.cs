using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Facts.Rules;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>Picks, out of the propositions of a text, those that a drafter reads as commitments: one for each main verb, and in
/// "reiterated our opposition to" the opposition.</summary>
internal sealed class CommitmentReader(Lexicon lexicon)
{
    // Saying again, or with weight, frames an act; the act is what counts where the object names one.
    private static readonly string[] Frames = ["shared-view", "emphasis"];

    private static readonly string[] Conditions = ["if", "unless", "provided", "once", "when", "should", "assuming"];

    // What is included belongs to what includes it.
    private const string Including = "includ";

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
            propositions = Whole(propositions, text);
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

    // What a relative clause says of a thing ("which poses a threat") is nobody's act; "assuming" only opens a condition.
    private static bool IsAct(Proposition proposition, string text) =>
        !text.AsSpan(proposition.VerbSpan.Start).StartsWith(Including, StringComparison.OrdinalIgnoreCase)
        && !text.AsSpan(proposition.Span.Start).StartsWith(Including, StringComparison.OrdinalIgnoreCase)
        && (proposition.Kind != ClauseKind.Relative || proposition.Actors.Count > 0)
        && !(proposition.Kind == ClauseKind.Participle && proposition.Span == proposition.VerbSpan && proposition.VerbSpan.Of(text).Equals("assuming", StringComparison.OrdinalIgnoreCase));

    // Pieces that are no acts of their own go back to the act they belong to.
    private static List<Proposition> Whole(List<Proposition> propositions, string text)
    {
        var whole = new List<Proposition>();
        foreach (var proposition in propositions)
        {
            var before = whole.FindLastIndex(other => other.Span.End <= proposition.Span.Start);
            if (before >= 0 && (IsAttribute(whole[before], proposition, text) || IsBareComplement(whole[before], proposition, text)))
            {
                var (own, said) = (whole[before], whole[before].ObjectSpan is { IsEmpty: false } stood ? stood : proposition.Span);
                whole[before] = own with
                {
                    Span = own.Span.Cover(proposition.Span),
                    ObjectSpan = said.Cover(proposition.Span),
                    Modifiers = [.. own.Modifiers, .. proposition.Modifiers],
                    Adjuncts = [.. own.Adjuncts, .. proposition.Adjuncts],
                };
            }
            else
            {
                whole.Add(proposition);
            }
        }

        return whole;
    }

    // "in serious and sustained dialogue": a participle beside an adjective that lacks its noun, and that noun behind it.
    private static bool IsAttribute(Proposition own, Proposition proposition, string text)
    {
        if (proposition is not { Kind: ClauseKind.Coordinate, Family: null, Operators.Count: 0, ObjectSpan: { IsEmpty: false } said }
            || text.AsSpan(own.Span.End, proposition.VerbSpan.Start - own.Span.End).Trim() is not "and"
            || said.Start != proposition.VerbSpan.End + 1)
        {
            return false;
        }

        var (noun, stood) = (Words.Of(text, said)[0], Words.Of(text, own.Span));
        return char.IsLower(text[noun.Span.Start]) && WordWeight.Of(text, noun) == WordWeight.OfContent
            && stood.Count > 2 && char.IsLower(text[stood[^1].Span.Start]) && stood[^2].Kind == WordKind.Letters && WordWeight.Of(text, stood[^2]) == WordWeight.OfGrammar;
    }

    // "will ensure prosperity is shared": what is to be so follows without "that".
    private static bool IsBareComplement(Proposition own, Proposition proposition, string text) =>
        own.ObjectSpan is null or { IsEmpty: true } && proposition.Kind == ClauseKind.Main && own.VerbSpan.End == own.Span.End && proposition.Span.Start == own.Span.End + 1 && text[own.Span.End] == ' ';

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
        var own = next is null || next.ObjectSpan == proposition.ObjectSpan ? proposition : Cut(proposition, next.Span.Start, text);
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
        && act.ObjectSpan is { IsEmpty: false } && frame.ObjectSpan is { } said && said.Start <= act.Span.Start && act.VerbSpan.End <= said.End && act.Span.Start - said.Start <= LongestOpener
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
