package se.samspel.kit.http;

import jakarta.enterprise.context.RequestScoped;

/** What identifies this request when it is repeated. */
@RequestScoped
public class RepeatableRequest {

    private String key = "";
    private String target = "";

    void set(String newKey, String newTarget) {
        this.key = newKey;
        this.target = newTarget;
    }

    /** The Idempotency-Key without quotes. */
    public String key() {
        return key;
    }

    /** Method and path. */
    public String target() {
        return target;
    }
}
