package io.zhengtu.api.reading;

/** An id that was an entity's and leads to another entity now. */
public final class FormerIdException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String former;
    private final String current;

    FormerIdException(String former, String current) {
        super("The entity " + former + " is " + current + " now");
        this.former = former;
        this.current = current;
    }

    /** The id that was asked for. */
    public String former() {
        return former;
    }

    /** The id of the entity to which it leads. */
    public String current() {
        return current;
    }
}
