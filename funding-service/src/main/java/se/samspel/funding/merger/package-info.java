/** Two coordination associations become one from a day (sammanläggning). */
@NullMarked
package se.samspel.funding.merger;

import org.jspecify.annotations.NullMarked;
