using StatementDraft.Core.Text;

namespace StatementDraft.Core.Sources;

/// <summary>What is wrong with something a person entered.</summary>
/// <param name="Field">The field's name as the API writes it ("text", "publishedOn").</param>
/// <param name="Message">A whole sentence that names the field and the limit.</param>
public sealed record InputProblem(string Field, Wording Message);
