using StatementDraft.Web.Pages.Precedents;
using StatementDraft.Web.Pages.Sources;
using StatementDraft.Web.Pages.Statements;

namespace StatementDraft.Web.Setup;

/// <summary>The pages and what they read with.</summary>
public static class PagesSetup
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddRouting(routing => routing.LowercaseUrls = true);
        builder.Services.AddRazorPages();
        builder.Services.AddRazorComponents();
        builder.Services.AddMemoryCache();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<WholeTexts>();
        builder.Services.AddSingleton<ClauseComparisons>();
        builder.Services.AddSingleton<RedlineActs>();
        builder.Services.AddSingleton<CardReader>();
        builder.Services.AddSingleton<LadderReader>();
        builder.Services.AddSingleton<PrecedentActs>();
        builder.Services.AddSingleton<ClauseActs>();
        builder.Services.AddSingleton<GapActs>();
        builder.Services.AddSingleton<StructureActs>();
        builder.Services.AddSingleton<BracketActs>();
        builder.Services.AddSingleton<CommentActs>();
        builder.Services.AddSingleton<FactPageReader>();
    }
}
