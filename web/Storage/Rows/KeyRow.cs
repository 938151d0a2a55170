namespace StatementDraft.Web.Storage.Rows;

/// <summary>A key that protects forms and cookies; kept, so that a page left open overnight can still be sent after a restart.</summary>
public sealed class KeyRow
{
    public long Number { get; set; }

    public required string Name { get; set; }

    public required string Xml { get; set; }
}
