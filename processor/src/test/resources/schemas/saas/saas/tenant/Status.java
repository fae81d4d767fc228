package saas.tenant;

import dev.squall.annotation.*;
import java.math.*;
import java.time.*;
import java.util.*;
import saas.app.*;
import saas.billing.*;

/** Order matters: a later status is worse */
public enum Status {
    trial,
    active,
    @Label("past due")
    past_due,
    suspended,
    deleted
}
