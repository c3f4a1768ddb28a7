package org.plumbline.board;

import com.pi4j.context.Context;
import com.pi4j.provider.Provider;
import java.io.IOException;

/// The check that a provider is the one that reaches the hardware.
final class RealProvider {

    private RealProvider() {}

    static void require(Context context, String id, Class<? extends Provider<?, ?, ?>> real) throws IOException {
        if (!context.hasProvider(id)) {
            throw new IOException("Pi4J provider '%s' is missing; there are only %s: is its jar on the class path?"
                    .formatted(id, context.providers().all().keySet()));
        }
        Provider<?, ?, ?> found = context.provider(id);
        if (!real.isInstance(found)) {
            throw new IOException("Pi4J provider '%s' is a stand-in (%s); only %s reaches the hardware"
                    .formatted(id, found.getClass().getName(), real.getName()));
        }
    }
}
