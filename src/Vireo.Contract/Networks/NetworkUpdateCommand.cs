namespace Vireo.Contract.Networks;

/// <summary>What to do with a part of a network.</summary>
/// <remarks><c>virNetworkUpdateCommand</c>.</remarks>
public enum NetworkUpdateCommand : uint
{
    /// <summary>Nothing: it is not valid. <c>VIR_NETWORK_UPDATE_COMMAND_NONE</c>.</summary>
    None = 0,

    /// <summary>Replace it. <c>VIR_NETWORK_UPDATE_COMMAND_MODIFY</c>.</summary>
    Modify = 1,

    /// <summary>Remove it. <c>VIR_NETWORK_UPDATE_COMMAND_DELETE</c>.</summary>
    Delete = 2,

    /// <summary>Add it behind the others of its kind. <c>VIR_NETWORK_UPDATE_COMMAND_ADD_LAST</c>.</summary>
    AddLast = 3,

    /// <summary>Add it before the others of its kind. <c>VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST</c>.</summary>
    AddFirst = 4,
}
