package se.samspel.referral.address;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where others reach this service: what an event tells of is read there. */
@ApplicationScoped
public class OwnAddress {

    private final String url;

    OwnAddress(
            @ConfigProperty(
                            name = "samspel.referral-url",
                            defaultValue = "http://127.0.0.1:8182/referral/v1")
                    String url) {
        this.url = url;
    }

    /**
     * @param path of a record, from the service's root, with its slash
     */
    public String of(String path) {
        return url + path;
    }
}
