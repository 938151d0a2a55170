using StatementDraft.Core.Drafting;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>How a statement stands on the page, by the lists as they stand.</summary>
internal static class StatementLayouts
{
    public static StatementLayout LayoutOf(this CatalogueSnapshot lists, Statement statement) => StatementLayout.Of(statement, lists.Templates, lists.ProfileOf(statement.ProfileId));
}
