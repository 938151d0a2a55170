namespace StatementDraft.Core.Facts.Grammar;

/// <summary>The closed classes of English: words no desk will ever add to. Open classes come from the lexicon.</summary>
internal static class ClosedClasses
{
    private const string Determiners =
        "the a an these those all any some no each every both its their our his her my your whose another such many few several most much either neither this own one";

    private const string Pronouns =
        "i we he she they it you me us him them there himself herself itself themselves ourselves yourself everyone somebody someone nobody anyone everybody one those these this what nothing";

    private const string SubjectPronouns = "i we he she they";

    private const string Prepositions =
        "of in to for with on at from by about into over after under between against during without through toward towards among across amid despite " +
        "within via per beyond upon around behind near including regarding concerning following throughout alongside besides beside except unlike " +
        "onto outside inside than as since until before above below along amongst versus notwithstanding pursuant according due given ahead like";

    private const string Subordinators = "because while although though if whereas unless when once whenever as since after before until";

    private const string Relatives = "who which whom whose where that whether how why";

    private const string Modals = "will would shall should may might can could must cannot 'll 'd ca wo";

    /// <summary>Every closed-class form with what it can be and its lemma.</summary>
    public static IEnumerable<(string Form, string Lemma, WordClass Classes)> All()
    {
        foreach (var (words, classes) in new[]
        {
            (Determiners, WordClass.Determiner), (Pronouns, WordClass.Pronoun), (SubjectPronouns, WordClass.Pronoun | WordClass.SubjectOnly),
            (Prepositions, WordClass.Preposition), (Subordinators, WordClass.Subordinator), (Relatives, WordClass.Relative), (Modals, WordClass.Modal),
            ("and or but nor plus", WordClass.Coordinator), ("not n't never", WordClass.Negation),
        })
        {
            foreach (var word in words.Split(' '))
            {
                yield return (word, Lemma(word), classes);
            }
        }

        foreach (var (form, lemma, classes) in Auxiliaries())
        {
            yield return (form, lemma, classes);
        }
    }

    private static string Lemma(string word) => word switch
    {
        "'ll" or "wo" => "will",
        "'d" => "would",
        "ca" or "cannot" => "can",
        "n't" => "not",
        _ => word,
    };

    private static IEnumerable<(string Form, string Lemma, WordClass Classes)> Auxiliaries()
    {
        const WordClass finite = WordClass.Finite;
        foreach (var form in "am is are was were 'm 're".Split(' '))
        {
            yield return (form, "be", WordClass.Be | finite);
        }

        yield return ("be", "be", WordClass.Be | WordClass.Base);
        yield return ("been", "be", WordClass.Be | WordClass.Participle);
        yield return ("being", "be", WordClass.Be | WordClass.Ing);
        yield return ("have", "have", WordClass.Have | WordClass.Base | finite);
        yield return ("has", "have", WordClass.Have | finite);
        yield return ("'ve", "have", WordClass.Have | finite);
        yield return ("had", "have", WordClass.Have | WordClass.Participle | finite);
        yield return ("having", "have", WordClass.Have | WordClass.Ing);
        yield return ("do", "do", WordClass.Do | WordClass.Base | finite);
        yield return ("does", "do", WordClass.Do | finite);
        yield return ("did", "do", WordClass.Do | finite);
        yield return ("done", "do", WordClass.Participle);
        yield return ("doing", "do", WordClass.Ing);
    }
}
