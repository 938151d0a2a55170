using StatementDraft.Core.Checking;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>What was judged is kept for a while; nobody may notice but by the clock.</summary>
public sealed class RepeatedCheckTests
{
    private const string Text = "Norland will send 45 ships to Sudmark [place]. They met.";

    [Fact]
    public void Check_AgainAndAfterMoreTextsThanAreKept_SaysTheSame()
    {
        var sources = Sources();
        var first = Told(Checks.Checker.Check(Text, sources));

        Assert.Equal(first, Told(Checks.Checker.Check(Text, sources)));
        for (var number = 0; number < 500; number++)
        {
            Checks.Checker.Check($"Ship {number}.", sources);
        }

        Assert.Equal(first, Told(Checks.Checker.Check(Text, sources)));
    }

    [Fact]
    public void Check_TheSameWordsWithAGap_AreJudgedWithIt()
    {
        var sources = Sources();
        var gap = new TextSpan(18, 26);

        Assert.DoesNotContain(gap, Checks.Checker.Check("Norland will send 40 ships.", sources).Claims[0].Missing);
        Assert.Contains(gap, Checks.Checker.Check("Norland will send 40 ships.", sources, gaps: [gap]).Claims[0].Missing);
        Assert.DoesNotContain(gap, Checks.Checker.Check("Norland will send 40 ships.", sources).Claims[0].Missing);
    }

    [Fact]
    public void Check_ByAnotherChecker_IsNotToldWhatTheFirstOneFound()
    {
        var sources = Sources();
        Checks.Checker.Check(Text, sources);

        Assert.Equal(Told(new Checker(Checks.Lexicon).Check(Text, Sources())), Told(new Checker(Checks.Lexicon).Check(Text, sources)));
    }

    private static EvidenceBase Sources() =>
        Checks.Checker.Index([new Source(new SourceId("s"), "Norland will send 40 ships to Sudmark, the two governments said.", new SourceDetails("Ships"))]);

    private static string Told(CheckResult check) => string.Join('\n', check.Claims.Select(claim => $"{claim.Span} {claim.Verdict} {claim.Explanation} {string.Join(' ', claim.Missing)}")
        .Concat(check.Findings.Select(finding => $"{finding.Span} {finding.Rule} {finding.Message}")));
}
