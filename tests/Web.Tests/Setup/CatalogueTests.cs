using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Tests.Setup;

public sealed class CatalogueTests : IDisposable
{
    private readonly TemplateFolder _templates = new();

    public void Dispose() => _templates.Dispose();

    [Fact]
    public void Catalogue_OfTheTemplatesThatShip_HasNoProblems()
    {
        var shipped = Path.Combine(Checkout.Root, "templates");
        using var catalogue = _templates.Open(shipped);

        Assert.Empty(catalogue.Problems);
        Assert.Equal(Directory.GetFiles(Path.Combine(shipped, "clauses"), "*.md").Length, catalogue.Templates.Count);
    }

    [Fact]
    public void Catalogue_WithABadTemplate_NamesItsPlaceAndGoesOnWithoutIt()
    {
        File.WriteAllText(Path.Combine(_templates.Path, "clauses", "weather.md"), "---\nid: weather\ntitle: Weather\ntopic: energy\n---\nIt rains in {{town}}.\n");

        using var catalogue = _templates.Open();

        Assert.Equal(2, catalogue.Templates.Count);
        Assert.Contains(catalogue.Problems, problem => problem.File == "clauses/weather.md" && problem.Line == 6);
        Assert.Contains(_templates.Log, line => line.StartsWith("clauses/weather.md:6:", StringComparison.Ordinal));
    }

    [Fact]
    public void Catalogue_WithABadProfile_NamesItsPlaceAndGoesOnWithoutIt()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_templates.Path, "profiles")).FullName;
        File.WriteAllText(Path.Combine(folder, "memo.yml"), "id: memo\ntitle: Memo\nsections: none\n");
        File.WriteAllText(Path.Combine(folder, "joint-leaders.yml"), "id: joint-leaders\ntitle: Leaders\nsections:\n  - templates: [energy]\n");

        using var catalogue = _templates.Open();

        Assert.Equal("Leaders", Assert.Single(catalogue.Current.Profiles).Title);
        Assert.Contains(catalogue.Problems, problem => problem.File == "profiles/memo.yml" && problem.Line == 3);
        Assert.Equal("joint-leaders", catalogue.Current.ProfileOf("memo")!.Id);
    }

    [Fact]
    public void Catalogue_WithoutAFolder_IsEmptyAndRuns()
    {
        using var catalogue = _templates.Open(Path.Combine(_templates.Path, "nowhere"));

        Assert.Empty(catalogue.Templates);
    }

    [Fact]
    public async Task Catalogue_WhenAFileChanges_IsReadAgain()
    {
        using var catalogue = _templates.Open();
        var before = catalogue.Current;

        File.Delete(Path.Combine(_templates.Path, "clauses", "energy.md"));
        for (var i = 0; i < 1_200 && ReferenceEquals(catalogue.Current, before); i++)
        {
            await Task.Delay(50);
        }

        Assert.Equal("alliance", Assert.Single(catalogue.Templates).Id);
        Assert.Equal(2, before.Templates.Count);
        Assert.Equal(before.ReaderFingerprint, catalogue.Current.ReaderFingerprint);
    }

    [Fact]
    public void ReaderFingerprint_WithAnotherList_IsAnother()
    {
        var before = CatalogueSnapshot.Read(_templates.Path).ReaderFingerprint;
        _templates.ChangeLists();

        Assert.NotEqual(before, CatalogueSnapshot.Read(_templates.Path).ReaderFingerprint);
    }
}
