package io.zhengtu.loader.quantity;

import java.math.BigDecimal;

/**
 * A unit as it is written.
 *
 * @param form the characters: 平方公里
 * @param code the base unit that values are given in, one of the ontology's: m2
 * @param factor what one such unit is in base units; more than 0
 * @param kind what it measures
 */
public record Unit(String form, String code, BigDecimal factor, Kind kind) {
    public Unit {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("The unit " + form + " has the factor " + factor);
        }
    }

    /** What a unit measures. */
    public enum Kind {
        MONEY,
        /** Hundredths. */
        SHARE,
        /** Differences of shares. */
        POINTS,
        AREA,
        LENGTH,
        VOLUME,
        MASS,
        POWER,
        ENERGY,
        PERSON,
        HOUSEHOLD,
        FIRM,
        /** Anything that is counted. */
        COUNT,
        TIMES,
        DURATION,
        /** A place in an order. */
        RANK
    }
}
