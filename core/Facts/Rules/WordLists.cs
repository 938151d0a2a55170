using System.Collections.Frozen;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>The single words of the lexicon's lists and of the closed classes, with their senses, looked up without copying them out of the text.</summary>
internal sealed class WordLists
{
    // Closed-class English: these never begin or continue a name.
    private const string Closed =
        "a an the this that these those it its he she they we you i his her their our your my him them us me who whom whose which what when where why how there here "
        + "and or but nor so yet if as than then because since although though while after before until unless once whereas when whenever "
        + "in on at by for from with to into over under of off out up down about across through during within without between among around against amid toward towards upon along alongside behind beyond despite near per via like unlike including "
        + "is are was were be been being am has have had do does did will would can could may might shall should must not no yes all any both each every either neither some many much most more other another such only also just even still already now today yesterday tomorrow "
        + "however meanwhile moreover furthermore therefore thus instead later earlier recently finally additionally nevertheless according asked ahead speaking experts analysts officials sources";

    private const string Speech = "said says say told tells added adds noted notes stated states wrote writes announced announces explained remarked argued argues warned warns testified declared replied responded tweeted posted recalled suggested observed confirmed insisted stressed";

    private const string Meetings = "meet meets met meeting meetings summit summits talks host hosts hosted hosting visit";

    private readonly FrozenDictionary<string, WordSense> _senses;
    private readonly FrozenDictionary<string, WordSense>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordLists(Lexicon lexicon)
    {
        var senses = new Dictionary<string, WordSense>(StringComparer.OrdinalIgnoreCase);
        Add(senses, Closed.Split(' '), WordSense.Closed);
        Add(senses, Speech.Split(' '), WordSense.Speech);
        Add(senses, Meetings.Split(' '), WordSense.Meeting);
        Add(senses, DateWords.Months, WordSense.Month);
        Add(senses, DateWords.Weekdays, WordSense.Weekday);
        Add(senses, NumberWords.Units.Keys, WordSense.NumberWord);
        Add(senses, NumberWords.Magnitudes.Keys, WordSense.Magnitude);
        Add(senses, ["half", "a", "an", "several", "tens", .. NumberWords.Magnitudes.Keys.Where(word => word.Length > 4).Select(word => word + "s")], WordSense.AmountStart);
        Add(senses, ["today", "yesterday", "tomorrow", "last", "next", "this", "the"], WordSense.DateStart);
        foreach (var title in lexicon.WordsOf("titles/offices"))
        {
            // "secretary of energy": the office is the word before "of".
            var words = title.Split(' ').Where(word => !senses.GetValueOrDefault(word).HasFlag(WordSense.Closed)).ToArray();
            var of = title.IndexOf(" of ", StringComparison.Ordinal);
            Add(senses, words, WordSense.OfficePart);
            AddPlural(senses, of < 0 ? words[^1] : title[(title.LastIndexOf(' ', of - 1) + 1)..of], WordSense.Office);
        }

        Add(senses, lexicon.WordsOf("titles/before"), WordSense.Before);
        Add(senses, lexicon.WordsOf("titles/dropped"), WordSense.Dropped);
        Add(senses, lexicon.WordsOf("titles/honorifics").Select(title => title[(title.LastIndexOf(' ') + 1)..]), WordSense.Honorific);
        foreach (var rank in lexicon.WordsOf("titles/ranks").Select(rank => rank.Split(' ')))
        {
            // "air chief marshal": only the last word is a rank by itself.
            Add(senses, rank[..^1], WordSense.Before);
            Add(senses, rank[^1..], WordSense.Rank);
        }

        Add(senses, lexicon.WordsOf("titles/relations"), WordSense.Relation);
        Add(senses, lexicon.WordsOf("titles/never-alone"), WordSense.NeverAlone);
        Add(senses, lexicon.WordsOf("titles/not-names"), WordSense.NotName);
        Add(senses, lexicon.WordsOf("given-names/given-first"), WordSense.GivenName);
        Add(senses, lexicon.WordsOf("given-names/family-first"), WordSense.GivenName | WordSense.AfterFamily);
        Add(senses, lexicon.WordsOf("organization-words/last"), WordSense.OrganizationLast);
        Add(senses, lexicon.WordsOf("organization-words/of"), WordSense.OrganizationOf);
        Add(senses, lexicon.WordsOf("place-words/last"), WordSense.PlaceLast);
        Add(senses, lexicon.WordsOf("place-words/first"), WordSense.PlaceFirst);
        Add(senses, lexicon.WordsOf("treaty-words/last"), WordSense.TreatyLast);
        Add(senses, lexicon.WordsOf("numbers/uncounted"), WordSense.Uncounted);
        Add(senses, lexicon.WordsOf("numbers/parties"), WordSense.Party);
        Add(senses, lexicon.WordsOf("numbers/measures"), WordSense.Measure);
        Add(senses, lexicon.WordsOf("numbers/endings"), WordSense.CountEnd);
        _senses = senses.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _lookup = _senses.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Every sense of the word.</summary>
    public WordSense Of(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var sense) ? sense : WordSense.None;

    private static void AddPlural(Dictionary<string, WordSense> senses, string word, WordSense sense)
    {
        Add(senses, [word, word.EndsWith('y') ? word[..^1] + "ies" : word + "s"], sense);
        if (word.EndsWith("man", StringComparison.Ordinal))
        {
            Add(senses, [word[..^3] + "men"], sense);
        }
    }

    // A final dot is a token of its own in the text, so "sen." is looked up as "sen"; dots between letters stay.
    private static void Add(Dictionary<string, WordSense> senses, IEnumerable<string> words, WordSense sense)
    {
        foreach (var word in words)
        {
            var plain = word.IndexOf('.', StringComparison.Ordinal) == word.Length - 1 ? word.TrimEnd('.') : word;
            senses[plain] = senses.GetValueOrDefault(plain) | sense;
        }
    }
}
