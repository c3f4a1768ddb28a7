package org.plumbline.app;

/// What the commands start.
public record Services(
        Demo demo,
        Monitor monitor,
        DashboardService dashboard,
        Publisher publisher,
        Doctor doctor,
        DeskWork deskWork,
        Setup setup,
        Simulation simulation) {}
