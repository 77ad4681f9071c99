namespace Vireo.Drivers.Test.Nodes;

/// <summary>The node behind <c>test:///default</c>: made for the first connection, forgotten with the last.</summary>
internal sealed class SharedNode
{
    private readonly Lock _gate = new();
    private TestNode? _node;
    private int _connections;

    internal NodeLease Acquire()
    {
        lock (_gate)
        {
            _node ??= DefaultNode.Create();
            _connections++;
            return new NodeLease(_node, Release);
        }
    }

    private void Release()
    {
        lock (_gate)
        {
            if (--_connections == 0)
            {
                _node = null;
            }
        }
    }
}
