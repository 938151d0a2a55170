using System.Runtime.CompilerServices;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>The lexicon in the forms that the rules look things up in. Built once for a lexicon; never changes.</summary>
internal sealed class FactLists(Lexicon lexicon)
{
    private static readonly ConditionalWeakTable<Lexicon, FactLists> Made = [];

    /// <summary>The lists of a lexicon, made once for all who read by it.</summary>
    public static FactLists Of(Lexicon lexicon) => Made.GetValue(lexicon, made => new FactLists(made));

    public Lexicon Lexicon { get; } = lexicon;

    public WordLists Words { get; } = new(lexicon);

    public NameList Names { get; } = new(lexicon);

    /// <summary>Listed persons by family name, in the list's order.</summary>
    public ILookup<string, PersonEntry> Families { get; } = lexicon.Persons.ToLookup(person => person.Family, StringComparer.OrdinalIgnoreCase);

    /// <summary>Treaties by each of their forms: some forms fit several.</summary>
    public ILookup<string, TreatyEntry> Treaties { get; } = lexicon.Treaties
        .SelectMany(treaty => TreatyForms.Of(treaty).Select(form => (Form: FoldedText.Fold(form), Treaty: treaty)))
        .ToLookup(entry => entry.Form, entry => entry.Treaty, StringComparer.OrdinalIgnoreCase);

    /// <summary>Words before "Agreement" and its kin that make it no treaty.</summary>
    public IReadOnlySet<string> NoTreaties { get; } = lexicon.WordsOf("treaty-words/never").ToHashSet(StringComparer.OrdinalIgnoreCase);

    public Currencies Currencies { get; } = new(lexicon);
}
