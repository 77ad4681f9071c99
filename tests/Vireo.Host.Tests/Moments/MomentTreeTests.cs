using Vireo.Errors;
using Vireo.Host.Moments;

namespace Vireo.Host.Tests.Moments;

/// <summary>The tree of a guest's snapshots or checkpoints.</summary>
public sealed class MomentTreeTests
{
    private static readonly MomentTree<Point> Tree = new MomentTree<Point>()
        .Add(new Point { Name = "a" })
        .Add(new Point { Name = "b", ParentName = "a" })
        .Add(new Point { Name = "c", ParentName = "b" })
        .Add(new Point { Name = "d", ParentName = "a" })
        .WithCurrent("c");

    [Fact]
    public void Below_ListsEachBeforeItsChildren_TheNewestFirst()
    {
        Assert.Equal(["a", "d", "b", "c"], NamesBelow(Tree, null));
        Assert.Equal(["c"], NamesBelow(Tree, "b"));
    }

    [Fact]
    public void Remove_GivesItsChildrenToItsParent()
    {
        MomentTree<Point> tree = Tree.Remove("b");
        Assert.Equal("a", tree.Find("c")?.ParentName);
        Assert.Equal("c", tree.Current?.Name);
        Assert.Equal(3, tree.Count);
    }

    [Fact]
    public void Remove_OfTheCurrentOne_MakesItsParentCurrent() => Assert.Equal("b", Tree.Remove("c").Current?.Name);

    [Fact]
    public void RemoveBelow_KeepsTheOneItself_AndMakesItCurrent()
    {
        MomentTree<Point> tree = Tree.RemoveBelow("a");
        Assert.Equal(["a"], NamesBelow(tree, null));
        Assert.Equal("a", tree.Current?.Name);
    }

    [Fact]
    public void Replace_KeepsTheChildren()
    {
        MomentTree<Point> tree = Tree.Replace(new Point { Name = "b", ParentName = "d" });
        Assert.Equal(["b", "c"], NamesBelow(tree, "d"));
    }

    [Fact]
    public void Add_OfANameThatIsThere_IsRefused() => Assert.Throws<VirtException>(() => Tree.Add(new Point { Name = "a" }));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "c")]
    [InlineData("x", "y")]
    public void CheckParent_RefusesItself_ItsChildren_AndAnUnknownOne(string name, string parent) =>
        Assert.Throws<VirtException>(() => Tree.CheckParent(new Point { Name = name, ParentName = parent }));

    private static string[] NamesBelow(MomentTree<Point> tree, string? from) =>
        [.. tree.Below(from, new MomentQuery(Deep: true)).Select(moment => moment.Name)];

    private sealed record Point : Moment;
}
