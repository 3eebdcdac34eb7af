import type { Construct } from 'constructs';
import type { Place } from './place';

/** A class of the CDK that asks property injectors for its props. */
export interface Injectable {
  readonly PROPERTY_INJECTION_ID: string;
}

/** The defaults of one class. */
export interface ClassDefaults {
  readonly type: Injectable;
  readonly fill: (props: object, place: Place) => object;
}

/** What each prop is where the user does not say so; `undefined` leaves it to the CDK. */
export type Absent<Props> = {
  readonly [Name in keyof Props]?: (props: Props, place: Place) => Props[Name] | undefined;
};

type PropsOf<Type> = Type extends new (scope: Construct, id: string, props: infer Props) => unknown
  ? NonNullable<Props>
  : never;

/** Defaults for a class, prop by prop. */
export function defaults<Type extends Injectable>(type: Type, absent: Absent<PropsOf<Type>>): ClassDefaults {
  return defaultsBy<Type>(type, (props, place) => fillIn(props, absent, place));
}

/** Defaults for a class that a table of props cannot say. */
export function defaultsBy<Type extends Injectable>(
  type: Type,
  fill: (props: PropsOf<Type>, place: Place) => PropsOf<Type>,
): ClassDefaults {
  return { type, fill: (props, place) => fill(props as PropsOf<Type>, place) };
}

/** The props with what is absent filled in. An explicit undefined is absent, too: it must not erase a default. */
export function fillIn<Props extends object>(props: Props, absent: Absent<Props>, place: Place): Props {
  const missing = (Object.keys(absent) as (keyof Props)[]).filter((name) => props[name] === undefined);
  const filled = missing.flatMap((name) => {
    const value = absent[name]?.(props, place);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...props, ...Object.fromEntries(filled) };
}
