using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Who takes which stance on what: one position a sentence, more where actor, firmness or topic differ inside it.</summary>
/// <remarks>Sentences in which nobody acts give none; nor do reports of procedure, questions, and words that only say who speaks.</remarks>
public sealed class PositionRule
{
    /// <summary>The rule's name in facts.</summary>
    public const string Name = "position";

    private static readonly string[] Unknown = [TopicTagger.Other];

    private readonly HashSet<string> _speech;
    private readonly HashSet<string> _logistics;
    private readonly HashSet<string> _joint;
    private readonly HashSet<string> _jointVerbs;
    private readonly PhraseMatcher<string>? _procedure;

    /// <summary>Reads the lists of <paramref name="lexicon"/>.</summary>
    public PositionRule(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _speech = lexicon.WordLists.GetValueOrDefault("pure-speech-verbs", []).ToHashSet(StringComparer.Ordinal);
        _logistics = lexicon.WordLists.GetValueOrDefault("logistics-verbs", []).ToHashSet(StringComparer.Ordinal);
        _jointVerbs = lexicon.WordLists.GetValueOrDefault("actors/joint-verbs", []).ToHashSet(StringComparer.Ordinal);
        var procedure = lexicon.WordsOf("procedure");
        _procedure = procedure.Count == 0 ? null : new PhraseMatcher<string>(procedure.Select(phrase => (phrase, phrase, false)));
        _joint = lexicon.WordLists.GetValueOrDefault("actors/joint", []).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The positions of a source.</summary>
    public IEnumerable<Fact> Find(Source source, ParsedText parsed, TopicWords topics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(topics);
        var procedure = _procedure?.Find(source.Text) ?? [];
        var (quote, phrase) = (0, 0);
        var (propositions, acting) = (new List<Proposition>(), new List<Proposition>());
        for (var i = 0; i < parsed.Propositions.Count;)
        {
            var next = i;
            while (next < parsed.Propositions.Count && parsed.Propositions[next].Sentence == parsed.Propositions[i].Sentence)
            {
                next++;
            }

            var sentence = parsed.Propositions[i].Sentence;
            while (quote < parsed.Quotes.Count && parsed.Quotes[quote].Span.End <= sentence.Start)
            {
                quote++;
            }

            while (phrase < procedure.Count && procedure[phrase].Span.End <= sentence.Start)
            {
                phrase++;
            }

            if (IsQuestion(source.Text, sentence) || (phrase < procedure.Count && procedure[phrase].Span.Start < sentence.End))
            {
                i = next;
                continue;
            }

            var quoted = quote < parsed.Quotes.Count && parsed.Quotes[quote].Span.Start < sentence.End ? parsed.Quotes[quote].Speaker : Attribution.Document;
            propositions.Clear();
            for (var at = i; at < next; at++)
            {
                propositions.Add(parsed.Propositions[at]);
            }

            FindActing(source.Text, propositions, parsed, acting);
            foreach (var position in InSentence(source.Text, propositions, acting, topics))
            {
                yield return position.ToFact(source, sentence, quoted);
            }

            i = next;
        }
    }

    // A question takes no position, also where quotation marks close after it.
    private static bool IsQuestion(string text, TextSpan sentence) => text.AsSpan(sentence.Start, sentence.Length).TrimEnd("”\"’') ").EndsWith('?');

    private void FindActing(string text, List<Proposition> propositions, ParsedText parsed, List<Proposition> acting)
    {
        acting.Clear();
        foreach (var proposition in propositions)
        {
            if (proposition.Kind is not (ClauseKind.Relative or ClauseKind.Noun) && WithJointActors(text, proposition, parsed) is var joint && Acts(joint, propositions, parsed.IsOwnStatement))
            {
                acting.Add(joint);
            }
        }
    }

    private List<FoundPosition> InSentence(string text, List<Proposition> propositions, List<Proposition> acting, TopicWords topics)
    {
        if (acting.Count == 0 || Main(acting, propositions) is not { } main)
        {
            return [];
        }

        var found = new List<FoundPosition>(1) { Make(text, main, main.Sentence, topics) };
        foreach (var other in acting)
        {
            if (!ReferenceEquals(other, main) && Differs(main, other, found[0], topics))
            {
                found.Add(Make(text, other, other.Span, topics));
            }
        }

        foreach (var said in propositions)
        {
            // "include [the importance of X], as well as [that Y applies]": one actor, two matters.
            if (said.Kind == ClauseKind.Complement && said.Actors.Count == 0 && main.ObjectSpan is { } whole && whole.Contains(said.Span) && Words.Of(text, new TextSpan(whole.Start, said.Span.Start)).Count > 4)
            {
                var before = topics.In(new TextSpan(whole.Start, said.Span.Start));
                var after = topics.In(said.Span);
                if (before.Count > 0 && after.Count > 0 && before[0] != after[0])
                {
                    found[0] = found[0] with { Topics = before };
                    found.Add(new FoundPosition(text, said with { Actors = main.Actors, Modality = main.Modality, Stance = main.Stance }, said.Span, after));
                }
            }
        }

        return found.Count == 1 ? found : Apart(found);
    }

    // What comes first carries the sentence, except that a participle often says what a visit or a call was for.
    private Proposition? Main(List<Proposition> acting, List<Proposition> all)
    {
        Proposition? first = null;
        foreach (var p in acting)
        {
            if (IsGrounded(p, all))
            {
                first ??= p;
                if (!IsInAside(p, acting))
                {
                    first = p;
                    break;
                }
            }
        }

        if (first is null || !_logistics.Contains(first.Stance))
        {
            return first;
        }

        return acting.Find(p => p.Kind == ClauseKind.Participle && (p.Operators.Count > 0 || p.Family is not null)) ?? first;
    }

    private static bool IsGrounded(Proposition p, List<Proposition> all)
    {
        if (p.Kind is ClauseKind.Main or ClauseKind.Headline or ClauseKind.Coordinate or ClauseKind.Participle)
        {
            return true;
        }

        foreach (var outer in all)
        {
            if (outer.Kind is ClauseKind.Main or ClauseKind.Headline or ClauseKind.Coordinate && outer.ObjectSpan is { } o && o.Contains(p.VerbSpan))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInAside(Proposition p, List<Proposition> acting)
    {
        foreach (var aside in acting)
        {
            if (aside.Kind == ClauseKind.Adverbial
                && (aside.Span.Contains(p.VerbSpan) || (p.Kind == ClauseKind.Infinitive && aside.Span.End >= p.VerbSpan.Start && aside.Span.Start < p.VerbSpan.Start)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Acts(Proposition p, List<Proposition> all, bool ownStatement)
    {
        if (p.Actors.Count == 0 || p.Stance.Length == 0)
        {
            return false;
        }

        if (p.Actors is ["We"] && (!ownStatement || (p.Family is null && p.Operators.Count == 0)))
        {
            // Somebody's "we" that nobody can name: only where the verb is one that statements are made of.
            return false;
        }

        if (!_speech.Contains(p.Stance))
        {
            return true;
        }

        // "Officials noted the importance of ..." is a stance of theirs; "officials said that ..." only says who speaks.
        return p.ObjectSpan is { } o && !Reports(p, o, all) && p.Stance is not ("say" or "tell" or "reply" or "answer" or "comment" or "joke" or "quip");
    }

    private static bool Reports(Proposition p, TextSpan o, List<Proposition> all)
    {
        foreach (var other in all)
        {
            if (!ReferenceEquals(other, p) && other.Span.Start >= p.VerbSpan.End && o.Contains(other.VerbSpan) && other.Kind is ClauseKind.Complement or ClauseKind.Main or ClauseKind.Coordinate)
            {
                return true;
            }
        }

        return false;
    }

    private Proposition WithJointActors(string text, Proposition p, ParsedText parsed)
    {
        if (p.Actors.Count > 0 || p.ActorSpan is not { } span || parsed.Parties.Count < 2 || !_jointVerbs.Contains(p.Stance))
        {
            return p;
        }

        var joint = HasJoint(text, span) || (text.AsSpan(span.Start, span.Length).Equals("there", StringComparison.OrdinalIgnoreCase) && p.ObjectSpan is { } o && HasJoint(text, o));
        return joint ? p with { Actors = parsed.Parties } : p;
    }

    private bool HasJoint(string text, TextSpan span)
    {
        foreach (var word in Words.Of(text, span))
        {
            if (_joint.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(word.Span.Start, word.Span.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Differs(Proposition main, Proposition other, FoundPosition found, TopicWords topics)
    {
        if (other.Kind is not (ClauseKind.Main or ClauseKind.Adverbial or ClauseKind.Complement) || other.Actors.SequenceEqual(main.Actors) || other.ObjectSpan is null)
        {
            return false;
        }

        var own = topics.In(other.Span);
        return main.ObjectSpan is { } o && o.Contains(other.VerbSpan) && other.Kind == ClauseKind.Complement ? false
            : own.Count > 0 && (own[0] != found.Topics[0] || other.Modality != main.Modality) && other.Kind != ClauseKind.Complement;
    }

    private static FoundPosition Make(string text, Proposition p, TextSpan span, TopicWords topics)
    {
        var words = topics.In(p.ObjectSpan is { } o ? p.VerbSpan.Cover(o) : p.Span);
        return new FoundPosition(text, p, WithoutDateline(text, span), Merged(words, topics.In(p.Sentence)));
    }

    private static IReadOnlyList<string> Merged(IReadOnlyList<string> own, IReadOnlyList<string> all)
    {
        List<string>? merged = null;
        foreach (var topic in all)
        {
            if (!own.Contains(topic))
            {
                (merged ??= [.. own]).Add(topic);
            }
        }

        return merged ?? (own.Count > 0 ? own : Unknown);
    }

    // "(WASHINGTON) — ", "TOKYO (Jiji) - ": where a report was filed is no part of the sentence.
    private static TextSpan WithoutDateline(string text, TextSpan span)
    {
        var head = text.AsSpan(span.Start, Math.Min(60, span.Length));
        var dash = head.IndexOfAny('—', '–');
        return dash > 0 && (head[0] == '(' || (dash > 3 && char.IsUpper(head[1]) && char.IsUpper(head[2]) && head[..dash].Contains('('))) && dash + 2 < span.Length
            ? new TextSpan(span.Start + dash + 2, span.End)
            : span;
    }

    // Several positions of one sentence share it out between them, each up to where the next begins.
    private static List<FoundPosition> Apart(List<FoundPosition> found)
    {
        found.Sort((a, b) => a.Proposition.Span.Start.CompareTo(b.Proposition.Span.Start));
        var sentence = found[0].Proposition.Sentence;
        for (var i = 0; i < found.Count; i++)
        {
            var start = i == 0 ? Math.Max(found[i].Span.Start, sentence.Start) : found[i].Proposition.Span.Start;
            start = i == 0 && found[i].Proposition.Sentence.Start == sentence.Start ? Math.Min(start, sentence.Start) : start;
            var end = i + 1 < found.Count ? found[i + 1].Proposition.Span.Start : Math.Max(found[i].Proposition.Span.End, start + 1);
            found[i] = found[i] with { Span = new TextSpan(start, Math.Max(end, start + 1)) };
        }

        return found;
    }
}
