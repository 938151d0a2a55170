using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Takes sentences apart into actor, stance, object, modality, polarity and qualifiers. The one parse of the program: positions,
/// commitments and claims all read it.</summary>
/// <remarks>
/// Lists and patterns over words, no model: verb groups are read with their operators ("is expected to"), noun phrases are cut to the left of
/// the finite verb, coordinated verbs share their subject. Time is linear in the text. A parser may be used by several threads at once.
/// </remarks>
public sealed class SentenceParser
{
    // Longer lines are no sentences (tables, menus, a million words without a stop): cut, so that the work stays linear.
    private const int LongestSentence = 4000;

    private readonly GrammarLists _lists;
    private readonly NameFinder _names;
    private readonly VerbGroupReader _groups;
    private readonly ClauseReader _clauses;

    /// <summary>Prepares the lists of <paramref name="lexicon"/>; do it once, parse often.</summary>
    public SentenceParser(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lists = new GrammarLists(lexicon);
        _names = new NameFinder(lexicon, _lists.Vocabulary);
        _groups = new VerbGroupReader(_lists.Hedges, _lists.StancePhrases);
        _clauses = new ClauseReader(_lists.Speech, _lists.Raising);
    }

    /// <summary>The lemmas of this parser's lists.</summary>
    public Lemmas Lemmas => new(_lists.Vocabulary);

    /// <summary>The propositions of every sentence of <paramref name="text"/>, in order.</summary>
    public IReadOnlyList<Proposition> Parse(string text) => Read(text).Propositions;

    /// <summary>Sentences, propositions and quotations of <paramref name="text"/>.</summary>
    /// <param name="text">Any text; offsets in the answer are in it.</param>
    /// <param name="names">Persons and bodies that somebody has found in it, in order, none overlapping: they go before what the grammar finds by itself.</param>
    public ParsedText Read(string text, IReadOnlyList<KnownName>? names = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, Sentences.Of(text), Words.Read(text, new TextSpan(0, text.Length)), names, new ReadingProgress(text.Length), 1);
    }

    internal ParsedText Read(string text, IReadOnlyList<TextSpan> sentences, List<Word> words, IReadOnlyList<KnownName>? names, ReadingProgress reading, double share)
    {
        reading.Stage(share / 4);
        var quotes = QuoteMarks.Find(text);
        if (QuoteMarks.WithDoubleMarks(text, quotes) is var marked && !ReferenceEquals(marked, text))
        {
            // An apostrophe that is a quotation mark cuts words and sentences otherwise.
            (text, sentences, words) = (marked, Sentences.Of(marked), Words.Read(marked, new TextSpan(0, marked.Length)));
        }

        var spans = Cut(text, sentences);
        var known = _names.Find(text, spans, names);
        reading.Stage(share / 2);
        var parsed = ReadAll(text, spans, words, known, reading);
        var transcript = new TranscriptVoices(text);
        var voices = new PassageVoices(text, quotes, transcript, _lists.Actors);

        var people = new DocumentNames(text, known, _lists);
        if (quotes.Count > 0)
        {
            FindSpeakers(text, people, parsed, quotes, voices);
        }

        var ownStatement = !transcript.IsTranscript && IsOwnStatement(text, parsed);
        var resolver = new ActorResolver(text, people, _lists.Actors) { WeAreTheParties = ownStatement };
        var builder = new PropositionBuilder(text, resolver, new Speakers(text, resolver, _lists.Actors), _lists, ownStatement);
        var propositions = new List<Proposition>();
        reading.Stage(share / 4);
        Func<int, Voice> voiceAt = voices.At;
        foreach (var sentence in parsed)
        {
            reading.At(sentence.Span.Start);
            if (!voices.IsQuestion(sentence.Span.Start))
            {
                builder.Add(sentence, voiceAt, propositions);
            }
        }

        return new ParsedText(spans, propositions, voices.Quotes(), resolver.Names.Two, ownStatement);
    }

    // A quotation is often named only after its last sentence, so the speakers are found before anything inside is read.
    private void FindSpeakers(string text, DocumentNames people, List<ParsedSentence> parsed, List<QuotedStretch> quotes, PassageVoices voices)
    {
        var resolver = new ActorResolver(text, people, _lists.Actors);
        voices.Speakers = new QuoteSpeakers(text, new Speakers(text, resolver, _lists.Actors), resolver, _lists, voices.Transcript).Find(quotes, parsed);
    }

    private List<ParsedSentence> ReadAll(string text, List<TextSpan> spans, List<Word> words, IReadOnlyList<KnownName> names, ReadingProgress reading)
    {
        var parsed = new List<ParsedSentence>(spans.Count);
        var tokens = new Tokens(_lists.Vocabulary);
        var tagger = new Tagger(_lists.PureSpeech, _lists.ThatNouns);
        var (next, word) = (0, 0);
        foreach (var span in spans)
        {
            reading.At(span.Start);
            word = tokens.Read(text, span, words, word);
            next = tokens.Settle(names, next);
            parsed.Add(ReadSentence(text, span, tokens, tagger));
        }

        return parsed;
    }

    private ParsedSentence ReadSentence(string text, TextSpan span, Tokens tokens, Tagger tagger)
    {
        var items = tokens.Items.ToArray();
        tagger.Tag(text, items, tokens.IsHeadline);
        return new ParsedSentence(span, items, _clauses.Read(items, _groups.Read(text, items)));
    }

    // A text that says "we" of its authors outside quotation marks speaks for the parties themselves.
    private static bool IsOwnStatement(string text, List<ParsedSentence> sentences)
    {
        var count = 0;
        foreach (var sentence in sentences)
        {
            count += sentence.Clauses.Exists(clause => clause.HasSubject && clause.Subject.End - clause.Subject.First == 1
                && sentence.Tokens[clause.Subject.First].Lemma is "we") && text[sentence.Span.Start] is not ('“' or '"') ? 1 : 0;
        }

        return count > 0 && count * 8 >= sentences.Count;
    }

    // A headline of two parts, "...; ..." without a full stop, is two sentences.
    private static int HeadlineBreak(string text, TextSpan sentence)
    {
        if (sentence.Length > 300 || text[sentence.End - 1] is '.' or '!' or '?' or '”' or '"' or ',' or ';')
        {
            return -1;
        }

        var at = text.AsSpan(sentence.Start, sentence.Length).IndexOf("; ", StringComparison.Ordinal);
        return at > 10 && sentence.Start + at + 4 < sentence.End && char.IsUpper(text[sentence.Start + at + 2]) ? sentence.Start + at : -1;
    }

    // "RESTORING INDUSTRIAL POWER: Japan will ...", "SENIOR OFFICIAL: We ...": the label is no part of the sentence.
    private static int AfterLabel(string text, TextSpan sentence)
    {
        var at = sentence.Start;
        while (at < sentence.End && at < sentence.Start + 100 && text[at] != ':')
        {
            if (!char.IsUpper(text[at]) && text[at] is not (' ' or '-' or '–' or '’' or '\'' or '.' or ',' or '&' or '/') && !char.IsDigit(text[at]))
            {
                return sentence.Start;
            }

            at++;
        }

        if (at >= sentence.End || text[at] != ':' || at < sentence.Start + 4)
        {
            return sentence.Start;
        }

        at++;
        while (at < sentence.End && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < sentence.End ? at : sentence.Start;
    }

    private static List<TextSpan> Cut(string text, IReadOnlyList<TextSpan> sentences)
    {
        var spans = new List<TextSpan>(sentences.Count);
        foreach (var sentence in sentences)
        {
            if (HeadlineBreak(text, sentence) is var at and > 0)
            {
                spans.Add(new TextSpan(sentence.Start, at));
                spans.Add(new TextSpan(at + 2, sentence.End));
                continue;
            }

            for (var start = AfterLabel(text, sentence); start < sentence.End; start += LongestSentence)
            {
                spans.Add(new TextSpan(start, Math.Min(sentence.End, start + LongestSentence)));
            }
        }

        return spans;
    }
}
