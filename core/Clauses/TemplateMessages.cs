using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Clauses;

/// <summary>What is said of a template that is not as it should be: whole sentences, one place for all of them.</summary>
internal static class TemplateMessages
{
    public const string NoFrontMatter = "A template begins with its front matter: a line of three dashes.";
    public const string FrontMatterOpen = "The front matter opened here has no closing line of three dashes.";
    public const string NoBody = "The template has no wording below its front matter.";
    public const string FrontMatterDeep = "The front matter is nested too deeply here.";
    public const string NoAnchors = "The front matter may not use YAML anchors or aliases (& and *); put words that begin with * or & between quotation marks.";
    public const string NotAMap = "The front matter must be lines of the form 'key: value'.";
    public const string NamelessBraces = "Between {{ and }} a slot or parameter is named first.";
    public const string Nested = "Braces are nested too deeply here.";
    public const string PassageOpen = "The optional passage {? opened here has no closing ?}.";
    public const string BracesOpen = "The {{ opened here has no closing }}.";
    public const string BadBraces = "Between {{ and }} stands a name, alone or with | and a format or : and words.";
    public const string ParameterInWording = "Words that rest on a slot may use {{parties}} and {{leaders | count}}, which every statement has, and no other parameter.";
    public const string PassageFixed = "This optional passage has no optional slot, so nothing could make it vanish.";
    public const string ItemFixed = "This item of the list has no optional slot, so nothing could make it vanish.";
    public const string OneWording = "A choice needs at least two wordings, with | between them.";
    public const string NamelessChoice = "A choice needs a name: {{choose name: weaker | stronger}}.";
    public const string SlotInWording = "Words that rest on a slot cannot hold another slot, a list or an optional passage.";

    public static string TooLong(int length) =>
        FormattableString.Invariant($"The file has {length:N0} characters; a template has at most {TemplateLimits.Characters:N0}.");

    public static string NotYaml(string reason) => $"The front matter cannot be read as YAML: {reason.TrimEnd('.')}.";

    public static string Stray(string mark) => $"This {mark} closes nothing.";

    public static string Missing(string key) => $"The template has no {key}.";

    public static string UnknownKey(string key, IEnumerable<string> known) => $"The key '{key}' is not known here; known are {string.Join(", ", known)}.";

    public static string OneValue(string key) => $"The key '{key}' takes one value.";

    public static string ListOfWords(string key) => $"The key '{key}' takes a list of words.";

    public static string Map(string key) => $"The key '{key}' takes lines of the form 'name: value'.";

    public static string YesOrNo(string key, string value) => $"The key '{key}' takes yes or no, not '{value}'.";

    public static string WholeNumber(string key, string value) => $"The key '{key}' takes a whole number, not '{value}'.";

    public static string BadId(string id) => $"The id '{id}' may have only small letters, digits and hyphens.";

    public static string IdNotFile(string id) => $"The id '{id}' differs from the file's name.";

    public static string BadSlotName(string name) => $"The slot name '{name}' may have only small letters, digits and hyphens.";

    public static string ReservedName(string name) => $"The slot {{{name}}} has the name of a parameter or of a word of the template language.";

    public static string NoKind(string name) => $"The slot {{{name}}} has no kind.";

    public static string NoDescription(string name) => $"The slot {{{name}}} has no description; a gap is named by it.";

    public static string UnknownKind(string kind) =>
        $"There is no kind of fact called '{kind}'; there are {string.Join(", ", Enum.GetNames<FactKind>().Select(name => name.ToLowerInvariant()))}.";

    public static string UnknownModality(string modality) => $"There is no modality called '{modality}'.";

    public static string UnknownTopic(string topic) => $"The topic '{topic}' is not in the list of topics.";

    public static string Undeclared(string name) => $"The slot {{{name}}} is not declared.";

    public static string Unused(string name) => $"The slot {{{name}}} is declared, but the wording does not use it.";

    public static string OptionalOutside(string name) =>
        $"The slot {{{name}}} is optional, so it must stand in an optional passage {{? ... ?}} or in a list.";

    public static string NeedsWording(string name, FactKind kind) =>
        $"The slot {{{name}}} is a {kind.ToString().ToLowerInvariant()}; the template gives its words: {{{{{name}: words}}}}.";

    public static string UnknownFormat(string name, string format, IEnumerable<string> known) =>
        $"{{{name}}} has no format '{format}'; it has {string.Join(", ", known)}.";

    public static string NearUndeclared(string name, string near) => $"The slot {{{name}}} is near {{{near}}}, which is not declared.";

    public static string NearItself(string name) => $"The slot {{{name}}} is near itself, directly or through others.";

    public static string NearList(string name, string near) => $"The slot {{{name}}} is near {{{near}}}, which is a list and has no one sentence.";

    public static string TooMany(string what, int most) => FormattableString.Invariant($"The template has more than {most} {what}.");

    public static string ExampleLacks(string key) => $"The example has no {key}.";

    public static string ExampleNotInFrom(string words) => $"The words '{words}' do not stand in the sentence given as 'from'.";

    public static string ExampleNotRead(string words, FactKind kind) => $"The words '{words}' cannot be read as a {kind.ToString().ToLowerInvariant()}.";

    public static string MoreProblems(int more) => FormattableString.Invariant($"{more} more problems are not listed.");
}
