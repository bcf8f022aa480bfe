using CoordinationTracker.Web.Verbs;

return await CommandLine.Run(args, Console.Out, Console.Error);

/// <summary>Named so that tests can start the site.</summary>
public partial class Program;
