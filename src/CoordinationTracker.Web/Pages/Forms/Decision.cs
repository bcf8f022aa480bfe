using CoordinationTracker.Store;
using JasperFx.Events;

namespace CoordinationTracker.Web.Pages;

/// <summary>A command, understood, waiting for the programme it is to be decided on; it may be decided more than once.</summary>
public delegate IReadOnlyList<object> Decision(CoordinationTracker.Programme programme, Today today);

/// <summary>Likewise a command about the Directory.</summary>
public delegate IReadOnlyList<object> UnitsDecision(Directory directory, Today today);

/// <summary>Likewise what more than one history has a part in, with the way it takes through the door.</summary>
public delegate Task<IReadOnlyList<IEvent>> Act(Programmes programmes, Authorship by, CancellationToken ct);
