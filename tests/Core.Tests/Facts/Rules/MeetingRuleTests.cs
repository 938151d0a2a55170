using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Tests.Facts.Rules;

public sealed class MeetingRuleTests
{
    [Fact]
    public void Find_TwoPersonsMeeting_GivesWhoWhereWhenAndWhetherFirst()
    {
        var facts = Extracting.Read("President Emmanuel Macron and Chancellor Friedrich Merz held their first meeting in Lyon-sur-Mer, then met in Berlin on Monday.").Facts;

        var meeting = Assert.IsType<MeetingValue>(Assert.Single(facts, fact => fact.Kind == FactKind.Meeting).Value);
        Assert.Equal(["Emmanuel Macron", "Friedrich Merz"], meeting.Participants);
        Assert.Equal(("Berlin", "weekday:Monday", true), (meeting.Place, meeting.When, meeting.First));
    }

    [Theory]
    [InlineData("President Emmanuel Macron and Chancellor Friedrich Merz work to meet growing needs.")]
    [InlineData("Emmanuel Macron and Friedrich Merz warned that force would be met with force.")]
    public void Find_MeetingOfAnotherSort_IsNone(string text) =>
        Assert.DoesNotContain(Extracting.Read(text).Facts, fact => fact.Kind == FactKind.Meeting);

    [Fact]
    public void Find_OnePerson_IsNoMeeting() =>
        Assert.DoesNotContain(Extracting.Read("President Emmanuel Macron met reporters.").Facts, fact => fact.Kind == FactKind.Meeting);
}
