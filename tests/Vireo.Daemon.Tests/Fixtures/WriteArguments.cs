using Vireo.Xdr;

namespace Vireo.Daemon.Tests.Fixtures;

/// <summary>Writes a call's arguments.</summary>
/// <param name="writer">Where they go.</param>
internal delegate void WriteArguments(ref XdrWriter writer);
