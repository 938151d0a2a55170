namespace StatementDraft.Web.Setup;

/// <summary>The site cannot start as it is set up. The message is a sentence for whoever set it up.</summary>
public sealed class SettingsException(string message) : Exception(message);
