import { nameOf, shownValue } from './names.ts'

type Input = { readonly name: string; readonly type?: string; readonly value?: string; readonly most?: number }

/** A field of a form, under the name of its filter. */
export function Field({ name, type, value, most }: Input) {
  return (
    <label>
      {nameOf(name)}
      <input name={name} type={type} value={value} maxlength={most} step={type === 'number' ? 'any' : undefined} />
    </label>
  )
}

/** A field that takes one of some values, or any. */
export function Choice({ name, values, value }: { readonly name: string; readonly values: readonly string[]; readonly value?: string }) {
  return (
    <label>
      {nameOf(name)}
      <select name={name}>
        <option value="">any</option>
        {values.map((one) => (
          <option value={one} selected={value === one}>
            {shownValue(name, one)}
          </option>
        ))}
      </select>
    </label>
  )
}
