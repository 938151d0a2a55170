using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>The propositions of a text, sentence by sentence, each sentence parted first where a second main verb begins.</summary>
internal sealed class SentenceParts
{
    // Stands in for the actor of a part that names none, so that its verb is read as one; never seen in a span that is kept.
    private const string StandIn = "We ";

    private readonly SentenceParser _parser;
    private readonly Coordination _coordination;
    private readonly SpokenLast _spokenLast;

    internal SentenceParts(Lexicon lexicon)
    {
        _parser = new SentenceParser(lexicon);
        _coordination = new Coordination(lexicon);
        _spokenLast = new SpokenLast(lexicon, _parser);
    }

    internal IEnumerable<(TextSpan Sentence, IReadOnlyList<Proposition> Propositions)> Of(string text)
    {
        foreach (var group in _parser.Parse(text).GroupBy(proposition => proposition.Sentence))
        {
            if (_spokenLast.Read(text, group.Key) is { } turned)
            {
                yield return (group.Key, turned);
                continue;
            }

            var propositions = group.OrderBy(proposition => proposition.Span).ToList();
            var part = propositions.Count > 0 ? _coordination.Next(text, group.Key, propositions[0].VerbSpan.End) : null;
            if (part is null || propositions.Exists(proposition => Math.Abs(proposition.Span.Start - part.Value.Start) <= 1 || proposition.ActorSpan?.Start == part.Value.Start))
            {
                yield return (group.Key, propositions);
                continue;
            }

            yield return (group.Key, [.. Parted(text, group.Key, propositions[0])]);
        }
    }

    private IEnumerable<Proposition> Parted(string text, TextSpan sentence, Proposition first)
    {
        var (start, actor) = (sentence.Start, first);
        var hasActor = true;
        for (var from = first.VerbSpan.End; ;)
        {
            var next = _coordination.Next(text, sentence, from);
            var end = next?.Start ?? sentence.End;
            var read = Read(text, new TextSpan(start, end), hasActor).ToList();
            foreach (var proposition in read)
            {
                // A part without an actor of its own goes on with that of the first.
                var own = hasActor || proposition.ActorSpan is not { } stood || stood.Start >= start
                    ? proposition
                    : proposition with { ActorSpan = actor.ActorSpan, Actors = actor.Actors };
                yield return own with { Sentence = sentence, Span = own.Span.Start >= start ? own.Span : new TextSpan(start, Math.Max(start, own.Span.End)) };
            }

            if (next is null)
            {
                yield break;
            }

            (start, hasActor, from) = (next.Value.Start, next.Value.HasActor, next.Value.Start);
        }
    }

    // The part alone, at its own place: what stands before it and behind it is blanked out.
    private IReadOnlyList<Proposition> Read(string text, TextSpan part, bool hasActor)
    {
        var words = part.Of(text).TrimEnd();
        words = words.EndsWith(" and", StringComparison.Ordinal) ? words[..^4] : words;
        words = words.TrimEnd(',', ';', ' ');
        var blanks = part.Start - (hasActor ? 0 : StandIn.Length);
        return blanks < 0 ? [] : _parser.Parse(new string(' ', blanks) + (hasActor ? "" : StandIn) + words + (words.EndsWith('.') ? "" : "."));
    }
}
