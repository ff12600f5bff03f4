package se.samspel.kit.http;

import jakarta.enterprise.context.RequestScoped;

/** Who acts inside the calling authority, as its system says; goes to the access log. */
@RequestScoped
public class Acting {

    private String user = "";
    private String unit = "";
    private Purpose purpose = Purpose.CASE_HANDLING;

    void set(String newUser, String newUnit, Purpose newPurpose) {
        this.user = newUser;
        this.unit = newUnit;
        this.purpose = newPurpose;
    }

    /** The caller's own opaque staff id. */
    public String user() {
        return user;
    }

    public String unit() {
        return unit;
    }

    public Purpose purpose() {
        return purpose;
    }
}
