using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Turns the clauses of a sentence into propositions: who, how firmly, according to whom.</summary>
internal sealed class PropositionBuilder(string text, ActorResolver resolver, Speakers speakers, GrammarLists lists, bool ownStatement)
{
    private IReadOnlyList<string> _headlineActors = [];
    private readonly Dictionary<Clause, Proposition> _made = [];
    private readonly StrengthReader _strength = new(text, lists);

    /// <summary>The propositions of one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="voiceAt">Whose words stand at an offset.</param>
    /// <param name="result">Receives them.</param>
    public void Add(ParsedSentence sentence, Func<int, Voice> voiceAt, List<Proposition> result)
    {
        _made.Clear();
        var made = _made;
        var reported = Reported(sentence, voiceAt);
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Embedded || clause.Reporting || sentence.Tokens[clause.Verb.Verb].Tag is Tag.Modal or Tag.To)
            {
                continue;
            }

            var voice = voiceAt(sentence.Tokens[clause.Verb.Verb].Start);
            var actors = Actors(sentence, clause, voice, made, out var actorSpan);
            var attribution = AttributionOf(sentence, clause, voice, reported, voiceAt);
            if (clause.Kind == ClauseKind.Headline)
            {
                // The second half of a headline goes on with the actors of the first: "Leaders to Meet; Looking to ...".
                actors = clause.HasSubject ? actors : _headlineActors;
                _headlineActors = actors;
            }

            var proposition = Make(sentence, clause, voice, actors, actorSpan, attribution);
            made[clause] = proposition;
            result.Add(proposition);
            if (_strength.NounOf(sentence, clause, proposition) is { } noun)
            {
                result.Add(noun);
            }

            if (clause.HasSubject && clause.Kind != ClauseKind.Relative)
            {
                resolver.Remember(actors);
            }
        }
    }

    private IReadOnlyList<string> Actors(ParsedSentence sentence, Clause clause, Voice voice, Dictionary<Clause, Proposition> made, out TextSpan? span)
    {
        if (clause.Verb.Passive)
        {
            var agent = ByPhrase(sentence, clause);
            span = agent.End > agent.First ? sentence.SpanOf(agent) : null;
            return span is null ? [] : resolver.Resolve(sentence.Tokens, agent, voice);
        }

        var owner = clause;
        if (!clause.HasSubject)
        {
            owner = clause.Sibling ?? (clause.Kind == ClauseKind.Participle ? MainOf(sentence, clause) : clause);
            if (made.TryGetValue(owner, out var shared) && !owner.Verb.Passive)
            {
                span = shared.ActorSpan;
                return shared.Actors;
            }
        }

        span = owner.HasSubject ? sentence.SpanOf(owner.Subject) : null;
        if (owner.Kind == ClauseKind.Complement && owner.Subject.End - owner.Subject.First == 1 && sentence.Tokens[owner.Subject.First].Lemma is "he" or "she" or "they" or "it"
            && owner.Parent is { } said && lists.Speech.Contains(said.Verb.Lemma) && made.TryGetValue(said, out var sayer) && sayer.Actors.Count > 0
            && !(sentence.Tokens[owner.Subject.First].Lemma is "they" && sayer.Actors.Count == 1 && resolver.LastSeveral.Count > 1 && IsOne(sentence, said)))
        {
            // "the officials hinted they'll ...", "Jane Doe said she would ...".
            return sayer.Actors;
        }

        if (owner.Subject.End - owner.Subject.First == 1 && sentence.Tokens[owner.Subject.First].Lemma is "it" && clause.Verb.Lemma is "be" or "seem" or "appear" or "become" or "take")
        {
            // "It is important to ...": nobody.
            return [];
        }

        return owner.HasSubject ? resolver.Resolve(sentence.Tokens, owner.Subject, voice) : [];
    }

    // "A senior official noted that they would ...": whoever they are, they are not the one official.
    private static bool IsOne(ParsedSentence sentence, Clause said) => said.HasSubject && sentence.Tokens[said.Subject.First].Lemma is "a" or "an" or "one";

    // A participle shares the subject of the clause before it; a fronted one that of the clause after it.
    private static Clause MainOf(ParsedSentence sentence, Clause participle) =>
        sentence.LastBefore(participle, c => c is { Embedded: false, Reporting: false, HasSubject: true, Kind: not ClauseKind.Relative })
            ?? sentence.Clauses.Find(c => c is { Embedded: false, Reporting: false, HasSubject: true } && !c.IsInside(participle)) ?? participle;

    private static (int First, int End) ByPhrase(ParsedSentence sentence, Clause clause)
    {
        for (var i = clause.Object.First; i < clause.Object.End && i < clause.Object.First + 30; i++)
        {
            if (sentence.Tokens[i].Lemma is "by" && i + 1 < clause.Object.End && sentence.Tokens[i + 1].Tag != Tag.Verb)
            {
                var end = i + 1;
                while (end < clause.Object.End && sentence.Tokens[end].Tag is Tag.Nominal or Tag.Determiner or Tag.Possessive or Tag.Pronoun or Tag.Coordinator)
                {
                    end++;
                }

                return (i + 1, end);
            }
        }

        return (0, 0);
    }

    private Proposition Make(ParsedSentence sentence, Clause clause, Voice voice, IReadOnlyList<string> actors, TextSpan? actorSpan, Attribution attribution)
    {
        var made = _made;
        var group = clause.Verb;
        var own = clause.Kind == ClauseKind.Coordinate && group.Kind != VerbGroupKind.Finite && clause.Sibling is { } sibling && made.TryGetValue(sibling, out var base_) ? base_ : null;
        var modality = Modalities.Of(sentence, clause, own, made, IsOwnWill(sentence, clause, voice));
        var purpose = Purpose(sentence, clause);
        var objectRange = clause.Object;
        var adjuncts = AdjunctFinder.Find(text, sentence.Tokens, clause.Verb.End, objectRange.End);
        var objectSpan = ObjectSpan(sentence, clause, adjuncts);
        var first = clause.HasSubject && clause.Subject.First < group.First ? clause.Subject.First : group.First;
        var end = Math.Max(objectRange.End, group.End);
        var strength = _strength.Of(sentence, clause);
        return new Proposition
        {
            Sentence = sentence.Span,
            Span = sentence.SpanOf((first, end)),
            Kind = clause.Kind,
            VerbSpan = sentence.SpanOf((group.Verb, group.End)),
            Stance = strength.Noun is not null ? strength.Noun : purpose is null ? group.Lemma : sentence.Tokens[clause.Object.First + 1].Lemma ?? group.Lemma,
            Family = strength.Family,
            Rank = strength.Rank,
            ObjectSpan = strength.Object ?? objectSpan,
            Modifiers = strength.Modifiers,
            Operators = group.Operators.Count == 0 ? own?.Operators ?? [] : OperatorSpans(sentence, group),
            Modality = purpose is { } meant && modality is Modality.Stated ? meant : modality,
            Negated = group.Negated || (own?.Negated ?? false),
            Passive = group.Passive,
            Adjuncts = adjuncts,
            Actors = actors,
            ActorSpan = actorSpan,
            Attribution = attribution,
        };
    }

    private static TextSpan[] OperatorSpans(ParsedSentence sentence, VerbGroup group)
    {
        var spans = new TextSpan[group.Operators.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = sentence.SpanOf((group.Operators[i].First, group.Operators[i].End));
        }

        return spans;
    }

    // "The goal is to build ...": building is what they do, as firmly as a goal is.
    private Modality? Purpose(ParsedSentence sentence, Clause clause)
    {
        var (first, end) = clause.Object;
        if (clause.Verb.Lemma is not "be" || !clause.HasSubject || end - first < 2 || sentence.Tokens[first].Tag is not Tag.To || sentence.Tokens[first + 1].Lemma is not { Length: > 1 })
        {
            return null;
        }

        for (var i = clause.Subject.End - 1; i >= clause.Subject.First; i--)
        {
            if (sentence.Tokens[i].Tag != Tag.Nominal)
            {
                continue;
            }

            var noun = Inflection.Singular(sentence.SpanOf((i, i + 1)).Of(text).ToLowerInvariant());
            return lists.HopedPurposes.Contains(noun) ? Modality.Hoped : lists.PlannedPurposes.Contains(noun) ? Modality.Planned : null;
        }

        return null;
    }

    // In a passive the grammatical subject is what is acted upon.
    private static TextSpan? ObjectSpan(ParsedSentence sentence, Clause clause, List<Adjunct> adjuncts)
    {
        if (clause.Verb.Passive && clause.HasSubject)
        {
            return sentence.SpanOf(clause.Subject);
        }

        var (first, end) = clause.Object;
        if (end <= first)
        {
            return null;
        }

        var span = sentence.SpanOf(clause.Object);
        for (var i = adjuncts.Count - 1; i >= 0; i--)
        {
            if (AdjunctFinder.StandsOutside(adjuncts[i].Kind) && adjuncts[i].Span.End == span.End && adjuncts[i].Span.Start > span.Start)
            {
                var last = end - 1;
                while (last > first && sentence.Tokens[last].Start >= adjuncts[i].Span.Start)
                {
                    last--;
                }

                while (last > first && sentence.Tokens[last].Tag is Tag.Comma)
                {
                    last--;
                }

                span = new TextSpan(span.Start, sentence.Tokens[last].End);
                end = last + 1;
            }
        }

        return span;
    }

    private bool IsOwnWill(ParsedSentence sentence, Clause clause, Voice voice)
    {
        var owner = clause.HasSubject ? clause : clause.Sibling ?? clause;
        if (!owner.HasSubject)
        {
            return false;
        }

        for (var i = owner.Subject.First; i < owner.Subject.End; i++)
        {
            if (sentence.Tokens[i].Lemma is "we" or "i" or "our")
            {
                return true;
            }
        }

        return ownStatement && voice.Attribution.Kind == AttributionKind.None;
    }

    private Voice? Reported(ParsedSentence sentence, Func<int, Voice> voiceAt)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (clause.Reporting && clause.HasSubject)
            {
                return speakers.Of(sentence, clause.Subject, voiceAt(sentence.Tokens[clause.Verb.Verb].Start));
            }
        }

        for (var i = 0; i + 2 < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i].Lemma is "according" && sentence.Tokens[i + 1].Lemma is "to")
            {
                var subject = Subjects.NounPhraseAfter(sentence.Tokens, i + 2);
                return speakers.Of(sentence, subject, voiceAt(sentence.Tokens[i].Start))
                    ?? new Voice(new Attribution(AttributionKind.Named, subject.End > subject.First ? sentence.SpanOf(subject).Of(text) : null), null, false);
            }
        }

        return null;
    }

    private Attribution AttributionOf(ParsedSentence sentence, Clause clause, Voice voice, Voice? reported, Func<int, Voice> voiceAt)
    {
        if (voice.Attribution.Kind != AttributionKind.None)
        {
            return voice.Attribution;
        }

        var steps = 0;
        var child = clause;
        for (var at = clause.Parent; at is not null && steps < 16; (child, at) = (at, at.Parent), steps++)
        {
            if (child.Kind is ClauseKind.Complement or ClauseKind.Coordinate && !at.Embedded && lists.PureSpeech.Contains(at.Verb.Lemma) && at.HasSubject)
            {
                return speakers.Of(sentence, at.Subject, voiceAt(sentence.Tokens[at.Verb.Verb].Start))?.Attribution ?? Attribution.Document;
            }
        }

        // "Officials also noted the importance of ...": their own words.
        return reported?.Attribution
            ?? (clause.HasSubject && lists.Speech.Contains(clause.Verb.Lemma) && speakers.Of(sentence, clause.Subject, Voice.Document, known: true) is { Attribution.Kind: AttributionKind.Anonymous or AttributionKind.Analyst } unnamed
                ? unnamed.Attribution
                : Attribution.Document);
    }
}
