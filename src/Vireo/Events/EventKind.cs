namespace Vireo.Events;

/// <summary>How a driver is asked for a kind of event.</summary>
/// <param name="Family">Whose events they are.</param>
/// <param name="Id">The kind's number in its family.</param>
public sealed record EventKind(EventFamily Family, int Id);
