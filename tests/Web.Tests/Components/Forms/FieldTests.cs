using Bunit;
using StatementDraft.Web.Components.Forms;

namespace StatementDraft.Web.Tests.Components.Forms;

public sealed class FieldTests : BunitContext
{
    private static readonly FormState Wrong = new("token", new Dictionary<string, IReadOnlyList<string>>
    {
        ["Input.Date"] = ["The date of issue, “soon”, is no date."],
    });

    [Fact]
    public void AFieldWithAnErrorKeepsWhatWasTypedAndTiesTheSentenceToIt()
    {
        var field = Render<InputField>(it => it
            .Add(input => input.Form, Wrong)
            .Add(input => input.Name, "Input.Date")
            .Add(input => input.Label, "Date of issue")
            .Add(input => input.Hint, "Year, month, day.")
            .Add(input => input.Value, "soon"));

        var input = field.Find("input");
        Assert.Equal("soon", input.GetAttribute("value"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("Input_Date-hint Input_Date-error", input.GetAttribute("aria-describedby"));
        Assert.Equal("The date of issue, “soon”, is no date.", field.Find("#Input_Date-error").TextContent.Trim());
        Assert.Equal("Input_Date", field.Find("label").GetAttribute("for"));
    }

    [Fact]
    public void AFieldWithoutErrorSaysNothing()
    {
        var field = Render<InputField>(it => it
            .Add(input => input.Form, new FormState("token"))
            .Add(input => input.Name, "Input.Place")
            .Add(input => input.Label, "Place"));

        Assert.False(field.Find("input").HasAttribute("aria-invalid"));
        Assert.False(field.Find("input").HasAttribute("aria-describedby"));
    }

    [Fact]
    public void TheSummaryLeadsToTheField()
    {
        var summary = Render<ErrorSummary>(it => it.Add(list => list.Form, Wrong));

        Assert.Equal("#Input_Date", summary.Find("li a").GetAttribute("href"));
        Assert.Equal("One thing needs your attention", summary.Find("h2").TextContent);
    }
}
