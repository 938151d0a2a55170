namespace StatementDraft.Web.Setup;

/// <summary>The templates and lists.</summary>
public static class CatalogueSetup
{
    public static void AddCatalogue(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<CatalogueFolder>();
        builder.Services.AddSingleton<Catalogue>();
    }
}
