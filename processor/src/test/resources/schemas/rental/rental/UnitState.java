package rental;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;

/** Where a single unit is in its life */
public enum UnitState {
    available,
    rented,
    @Label("in repair")
    in_repair,
    retired
}
