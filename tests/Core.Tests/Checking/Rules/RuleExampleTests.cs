using StatementDraft.Core.Checking.Rules;

namespace StatementDraft.Core.Tests.Checking.Rules;

/// <summary>The examples in <c>Examples/</c>, one file a rule, are the specification of the conventions: each must fire and must not fire as they say.</summary>
public sealed class RuleExampleTests
{
    private static readonly Dictionary<string, RuleExamples> Files = Directory
        .GetFiles(Path.Combine(Corpus.Root, "tests", "Core.Tests", "Checking", "Rules", "Examples"), "*.yml")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), RuleExamples.Read, StringComparer.Ordinal);

    public static TheoryData<string, int> Firing => All(examples => examples.Fires.Count);

    public static TheoryData<string, int> Silent => All(examples => examples.Silent.Count);

    [Theory]
    [MemberData(nameof(Firing))]
    public void Check_TextAgainstAConvention_IsMarkedWhereItErrs(string rule, int example)
    {
        Assert.NotEmpty(Files[rule].Fires[example].Says);
        Files[rule].Fires[example].Run(rule);
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public void Check_TextWithinAConvention_IsNotMarked(string rule, int example) => Files[rule].Silent[example].Run(rule);

    [Fact]
    public void EveryRule_HasExamplesOfBothSorts() => Assert.Equal(
        ConventionRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal),
        Files.Where(file => file.Key == file.Value.Rule && file.Value.Fires.Count > 0 && file.Value.Silent.Count > 0).Select(file => file.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryRule_SaysWhatItAsksAndWhy() => Assert.All(ConventionRules.All, rule =>
    {
        Assert.Matches("^(R[0-9]+|[a-z]+)$", rule.Id);
        Assert.DoesNotMatch("[.]$", rule.Title);
        Assert.EndsWith(".", rule.Why, StringComparison.Ordinal);
        Assert.Equal(rule, ConventionRules.Find(rule.Id));
    });

    private static TheoryData<string, int> All(Func<RuleExamples, int> count)
    {
        var data = new TheoryData<string, int>();
        foreach (var (rule, examples) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            for (var example = 0; example < count(examples); example++)
            {
                data.Add(rule, example);
            }
        }

        return data;
    }
}
