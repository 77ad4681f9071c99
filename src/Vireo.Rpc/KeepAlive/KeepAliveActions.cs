namespace Vireo.Rpc.KeepAlive;

/// <summary>What a peer does about silence.</summary>
/// <param name="Ping">Asks.</param>
/// <param name="GiveUp">Ends the connection.</param>
/// <param name="IsDeaf">Whether the peer has stopped listening itself, for its limits' sake.</param>
internal sealed record KeepAliveActions(Action Ping, Action GiveUp, Func<bool> IsDeaf);
