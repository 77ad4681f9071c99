using Vireo.Rpc.Streams;

namespace Vireo.Sessions;

/// <summary>A driver whose calls can open streams.</summary>
internal interface IStreamSource
{
    /// <summary>Makes a stream that a call is then to open.</summary>
    /// <returns>The stream.</returns>
    RpcStream CreateStream();
}
