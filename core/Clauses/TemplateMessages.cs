using StatementDraft.Core.Facts;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Clauses;

/// <summary>What is said of a template that is not as it should be: whole sentences, one place for all of them.</summary>
internal static class TemplateMessages
{
    public static readonly Wording NoFrontMatter = $"A template begins with its front matter: a line of three dashes.";
    public static readonly Wording FrontMatterOpen = $"The front matter opened here has no closing line of three dashes.";
    public static readonly Wording NoBody = $"The template has no wording below its front matter.";
    public static readonly Wording FrontMatterDeep = $"The front matter is nested too deeply here.";
    public static readonly Wording NoAnchors = $"The front matter may not use YAML anchors or aliases (& and *); put words that begin with * or & between quotation marks.";
    public static readonly Wording NotAMap = $"The front matter must be lines of the form 'key: value'.";
    public static readonly Wording NamelessBraces = $"Between {{{{ and }}}} a slot or parameter is named first.";
    public static readonly Wording Nested = $"Braces are nested too deeply here.";
    public static readonly Wording PassageOpen = $"The optional passage {{? opened here has no closing ?}}.";
    public static readonly Wording BracesOpen = $"The {{{{ opened here has no closing }}}}.";
    public static readonly Wording BadBraces = $"Between {{{{ and }}}} stands a name, alone or with | and a format or : and words.";
    public static readonly Wording ParameterInWording = $"Words that rest on a slot may use {{{{parties}}}} and {{{{leaders | count}}}}, which every statement has, and no other parameter.";
    public static readonly Wording PassageFixed = $"This optional passage has no optional slot, so nothing could make it vanish.";
    public static readonly Wording ItemFixed = $"This item of the list has no optional slot, so nothing could make it vanish.";
    public static readonly Wording OneWording = $"A choice needs at least two wordings, with | between them.";
    public static readonly Wording NamelessChoice = $"A choice needs a name: {{{{choose name: weaker | stronger}}}}.";
    public static readonly Wording SlotInWording = $"Words that rest on a slot cannot hold another slot, a list or an optional passage.";

    public static Wording TooLong(int length) =>
        $"The file has {length:N0} characters; a template has at most {TemplateLimits.Characters:N0}.";

    public static Wording NotYaml(string reason) => $"The front matter cannot be read as YAML: {reason.TrimEnd('.')}.";

    public static Wording Stray(string mark) => $"This {mark} closes nothing.";

    public static Wording Missing(string key) => $"The template has no {key}.";

    public static Wording UnknownKey(string key, IEnumerable<string> known) => $"The key '{key}' is not known here; known are {string.Join(", ", known)}.";

    public static Wording OneValue(string key) => $"The key '{key}' takes one value.";

    public static Wording ListOfWords(string key) => $"The key '{key}' takes a list of words.";

    public static Wording Map(string key) => $"The key '{key}' takes lines of the form 'name: value'.";

    public static Wording YesOrNo(string key, string value) => $"The key '{key}' takes yes or no, not '{value}'.";

    public static Wording WholeNumber(string key, string value) => $"The key '{key}' takes a whole number, not '{value}'.";

    public static Wording BadId(string id) => $"The id '{id}' may have only small letters, digits and hyphens.";

    public static Wording IdNotFile(string id) => $"The id '{id}' differs from the file's name.";

    public static Wording BadSlotName(string name) => $"The slot name '{name}' may have only small letters, digits and hyphens.";

    public static Wording ReservedName(string name) => $"The slot {{{name}}} has the name of a parameter or of a word of the template language.";

    public static Wording NoKind(string name) => $"The slot {{{name}}} has no kind.";

    public static Wording NoDescription(string name) => $"The slot {{{name}}} has no description; a gap is named by it.";

    public static Wording UnknownKind(string kind) =>
        $"There is no kind of fact called '{kind}'; there are {string.Join(", ", Enum.GetNames<FactKind>().Select(name => name.ToLowerInvariant()))}.";

    public static Wording UnknownModality(string modality) => $"There is no modality called '{modality}'.";

    public static Wording UnknownTopic(string topic) => $"The topic '{topic}' is not in the list of topics.";

    public static Wording Undeclared(string name) => $"The slot {{{name}}} is not declared.";

    public static Wording Unused(string name) => $"The slot {{{name}}} is declared, but the wording does not use it.";

    public static Wording OptionalOutside(string name) =>
        $"The slot {{{name}}} is optional, so it must stand in an optional passage {{? ... ?}} or in a list.";

    public static Wording NeedsWording(string name, FactKind kind) =>
        $"The slot {{{name}}} is a {kind.ToString().ToLowerInvariant()}; the template gives its words: {{{{{name}: words}}}}.";

    public static Wording UnknownFormat(string name, string format, IEnumerable<string> known) =>
        $"{{{name}}} has no format '{format}'; it has {string.Join(", ", known)}.";

    public static Wording NearUndeclared(string name, string near) => $"The slot {{{name}}} is near {{{near}}}, which is not declared.";

    public static Wording NearItself(string name) => $"The slot {{{name}}} is near itself, directly or through others.";

    public static Wording NearList(string name, string near) => $"The slot {{{name}}} is near {{{near}}}, which is a list and has no one sentence.";

    public static Wording TooMany(Wording what, int most) => $"The template has more than {most} {what}.";

    public static Wording ExampleLacks(string key) => $"The example has no {key}.";

    public static Wording ExampleNotInFrom(string words) => $"The words '{words}' do not stand in the sentence given as 'from'.";

    public static Wording ExampleNotRead(string words, FactKind kind) => $"The words '{words}' cannot be read as a {kind.ToString().ToLowerInvariant()}.";

    public static Wording MoreProblems(int more) => $"{more} more problems are not listed.";
}
