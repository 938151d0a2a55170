using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>What words that stand on one side only do to what a commitment is about.</summary>
internal enum Reach
{
    /// <summary>They say something besides.</summary>
    Besides,

    /// <summary>They are one more item, or take in the whole world.</summary>
    More,

    /// <summary>They tell which of several is meant, so that fewer are.</summary>
    Less,

    /// <summary>They are now what it is about: "the prospect of cooperation" is no cooperation.</summary>
    Other,

    /// <summary>They are what has to happen first.</summary>
    Condition,
}

/// <summary>Tells by the place of added words what they do. A noun before the object is no strength.</summary>
internal static class AddedWords
{
    private static readonly string[] Worldwide = ["global", "worldwide", "international", "universal"];

    private static readonly string[] Restricting = ["of", "by", "on", "for", "in", "with", "at", "from", "against", "between", "among"];

    private static readonly string[] Conditions =
        ["if", "unless", "provided", "once", "when", "until", "subject to", "contingent on", "contingent upon", "conditional on", "conditional upon", "dependent on", "pending", "as long as", "so long as"];

    // "The potential opening" is none yet.
    private static readonly string[] Softening = ["potential", "possible", "prospective", "eventual", "tentative"];

    // What these nouns hold is meant all the same; they are ways to speak of it.
    private static readonly string[] Ways = ["importance", "significance", "need", "necessity", "fact", "value", "area", "field", "issue", "question", "matter"];

    internal static Reach ReachOf(string text, TextSpan span, Commitment commitment)
    {
        var said = commitment.Proposition.ObjectSpan ?? commitment.Span;
        var before = LastWord(text, span.Start);
        var behind = text.AsSpan(span.End).TrimStart();
        if (Conditions.Contains(before) || Conditions.Any(word => span.Of(text).StartsWith(word + " ", StringComparison.OrdinalIgnoreCase)))
        {
            return Reach.Condition;
        }

        if (Softens(span.Of(text)))
        {
            return Reach.Less;
        }

        if (Worldwide.Contains(span.Of(text).ToLowerInvariant()) || IsListed(before, behind))
        {
            return Reach.More;
        }

        var next = ContentWords.Of(text, new TextSpan(span.End, Math.Max(span.End, said.End)));
        if (next.Count == 0)
        {
            return Restricting.Contains(before) ? Reach.Less : Reach.Besides;
        }

        // Words beside a predicate ("as an important element of") say more; only those at the head change what is meant.
        var isAtHead = ContentWords.Of(text, new TextSpan(said.Start, Math.Max(said.Start, span.Start))).Count == 0;
        if (isAtHead && (behind.StartsWith("of ") || behind.StartsWith("for ")))
        {
            return Ways.Any(way => span.Of(text).EndsWith(way, StringComparison.OrdinalIgnoreCase)) ? Reach.Besides : Reach.Other;
        }

        return Restricting.Contains(before) || text.AsSpan(span.End, next[0].Span.Start - span.End) is " " ? Reach.Less : Reach.Besides;
    }

    /// <summary>Whether a word leaves open that there will be what it stands before.</summary>
    internal static bool Softens(string word) => Softening.Contains(word.ToLowerInvariant());

    // An item of a list: what stands beside it is a comma or "and".
    private static bool IsListed(string before, ReadOnlySpan<char> behind) =>
        before is "," or "and" or "or" || behind.StartsWith(",") || behind.StartsWith("and ") || behind.StartsWith("or ");

    private static string LastWord(string text, int at)
    {
        var words = Words.Of(text, new TextSpan(Math.Max(0, at - 24), at)).Select(word => word.Span.Of(text)).ToList();
        var last = words.FindLastIndex(word => word is not ("the" or "a" or "an" or "our" or "their" or "its"));
        return last >= 0 ? words[last] : "";
    }
}
