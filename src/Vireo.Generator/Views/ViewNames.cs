namespace Vireo.Generator.Views;

/// <summary>The names that views are declared with, and those that generated code uses.</summary>
internal static class ViewNames
{
    internal const string Declarations = "Vireo.Model.Declarations.";
    internal const string View = Declarations + "XmlViewAttribute";
    internal const string Case = Declarations + "XmlCaseAttribute";
    internal const string Base = Declarations + "XmlBaseAttribute";
    internal const string Enum = Declarations + "XmlEnumAttribute";
    internal const string Word = Declarations + "XmlWordAttribute";
    internal const string Form = "global::Vireo.Model.Declarations.XmlForm.";

    internal const string Trees = "global::Vireo.Model.Trees.";
    internal const string BaseView = Trees + "XmlView";
    internal const string Place = Trees + "XmlPlace";
    internal const string Path = Trees + "XmlPath";
    internal const string Layout = Trees + "XmlLayout";
    internal const string Text = Trees + "XmlText";
    internal const string ListType = "Vireo.Model.Trees.XmlList<T>";
    internal const string TextListType = "Vireo.Model.Trees.XmlTextList";

    internal const string Values = "global::Vireo.Model.Values.";
    internal const string SizeType = "Vireo.Model.Values.DataSize";

    internal const string Element = "global::System.Xml.Linq.XElement";

    /// <summary>Where a view's own element is meant.</summary>
    internal const string Self = ".";
}
