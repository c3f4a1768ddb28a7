package org.plumbline.web.personal;

import java.io.IOException;
import org.plumbline.core.plan.Personal;

/// What she has told of herself, where the device at her desk reads it: on this machine, never over the network.
public interface PersonalSettings {

    /// What she told last.
    Personal told();

    /// Keeps what she tells; the device follows within seconds.
    void tell(Personal personal) throws IOException;
}
